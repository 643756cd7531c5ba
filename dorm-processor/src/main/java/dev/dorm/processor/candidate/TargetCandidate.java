package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dorm.processor.model.FieldKind;
import java.util.List;
import java.util.Optional;

/**
 * The class that a relation leads to.
 *
 * @param name its name
 * @param kind what it is
 * @param app its app's label
 * @param table its table's name as written, empty for the usual one
 * @param relations what relations it declares or inherits
 * @param key the Java types of the columns of its key
 */
public record TargetCandidate(
    ClassName name,
    Kind kind,
    String app,
    String table,
    List<RelationSketch> relations,
    List<TypeName> key) {

  /** What the class is. */
  public enum Kind {
    /** A model with a table. */
    MODEL,
    /** An abstract model. */
    ABSTRACT_MODEL,
    /** Something else. */
    PLAIN,
    /** The model that inherits the relation, not known yet. */
    VARIABLE,
    /** It does not resolve; the compiler says so. */
    UNRESOLVED
  }

  /**
   * A relation of the class, as far as others need to know it.
   *
   * @param property its name
   * @param kind what it is
   * @param target the class it leads to
   * @param column the name of its column, as written
   * @param symmetrical whether it is its own other side
   */
  public record RelationSketch(
      String property, FieldKind kind, ClassName target, String column, boolean symmetrical) {}

  /** Copies the lists. */
  public TargetCandidate {
    key = List.copyOf(key);
    relations = List.copyOf(relations);
  }

  /** The simple name, for messages. */
  public String simpleName() {
    return name.simpleName();
  }

  /** Whether something is wrong with the class that is not for dorm to say. */
  public boolean isUnresolved() {
    return kind == Kind.UNRESOLVED;
  }

  /** A relation by its name. */
  public Optional<RelationSketch> relation(String property) {
    return relations.stream().filter(relation -> relation.property().equals(property)).findFirst();
  }
}
