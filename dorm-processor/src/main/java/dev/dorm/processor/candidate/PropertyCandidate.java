package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.Access;
import java.util.List;
import java.util.Optional;

/**
 * A field of a model.
 *
 * @param name the field's name
 * @param owner the class that declares it
 * @param origin where it is
 * @param type its type
 * @param nullness what its type says of null
 * @param annotations what its annotations say it stores
 * @param validators what checks its values
 * @param access how generated code reaches it, if it can
 * @param traits what is to be known of its declaration
 * @param renamedFrom the former name
 * @param schema what the database does with it by itself
 */
public record PropertyCandidate(
    String name,
    ClassName owner,
    Origin origin,
    TypeCandidate type,
    Nullness nullness,
    List<FieldAnnotation> annotations,
    List<ValidatorUse> validators,
    Optional<Access> access,
    List<Trait> traits,
    Optional<String> renamedFrom,
    SchemaCandidate schema) {

  /** What a type says of null. */
  public enum Nullness {
    /** Nothing: it is never null. */
    NOT_NULL,
    /** It may be null. */
    NULLABLE,
    /** An element of the array may be null. */
    NULLABLE_ELEMENTS
  }

  /** A fact about a field. */
  public enum Trait {
    /** It cannot be set. */
    FINAL,
    /** It belongs to the class, so that it is no column. */
    STATIC,
    /** It is not stored. */
    TRANSIENT,
    /** The model itself declares it. */
    OWN,
    /** The class that declares it is no model. */
    OF_PLAIN_CLASS,
    /** Its values are shown to nobody. */
    SENSITIVE,
    /** It counts how often the row was written. */
    VERSION
  }

  /** Copies the lists. */
  public PropertyCandidate {
    annotations = List.copyOf(annotations);
    validators = List.copyOf(validators);
    traits = List.copyOf(traits);
  }

  /** Class and field, for messages: {@code Author.age}. */
  public String path() {
    return owner.simpleName() + "." + name;
  }

  /** Whether the fact holds. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it is stored at all. */
  public boolean isStored() {
    return !is(Trait.STATIC) && !is(Trait.TRANSIENT);
  }
}
