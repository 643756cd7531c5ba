package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;

/**
 * The class that is annotated as a model.
 *
 * @param name its name
 * @param origin where it is
 * @param traits what is to be known of its declaration
 * @param typeParameters its type parameters with their bounds
 * @param base what it extends
 * @param accessors what its interfaces say about its accessors
 */
public record ClassCandidate(
    ClassName name,
    Origin origin,
    List<Trait> traits,
    List<TypeVariableName> typeParameters,
    Base base,
    AccessorsCandidate accessors) {

  /** A fact about a class. */
  public enum Trait {
    /** A class, no interface, enum, record or annotation. */
    CLASS,
    /** It has no table. */
    ABSTRACT,
    /** It needs an object of the class around it. */
    INNER,
    /** It or a class around it is private. */
    PRIVATE,
    /** It and all classes around it are public. */
    PUBLIC,
    /** It has a constructor without parameters that is not private. */
    CONSTRUCTIBLE,
    /** Lombok takes the constructor without parameters away. */
    LOMBOK_CONSTRUCTOR
  }

  /** What a model extends, as far as dorm cares. */
  public sealed interface Base {
    /** Not {@code Entity}. */
    record Missing() implements Base {}

    /** Something that does not resolve; the compiler says so. */
    record Unresolved() implements Base {}

    /**
     * {@code Entity}, possibly through others.
     *
     * @param isOwn whether its type argument is the model itself, or a type parameter of an
     *     abstract one
     * @param written the class that it extends, as written
     * @param wanted the same with the right type argument
     */
    record OfEntity(boolean isOwn, String written, String wanted) implements Base {}
  }

  /** Copies the lists. */
  public ClassCandidate {
    traits = List.copyOf(traits);
    typeParameters = List.copyOf(typeParameters);
  }

  /** Whether the fact holds. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The name in messages, with the classes around it: {@code Outer.Author}. */
  public String display() {
    return String.join(".", name.simpleNames());
  }
}
