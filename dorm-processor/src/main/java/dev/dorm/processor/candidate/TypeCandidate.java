package dev.dorm.processor.candidate;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.model.ScalarType;
import java.util.List;

/**
 * The Java type of a field.
 *
 * @param shape what it is to dorm
 * @param typeName the type
 * @param display the type in the user's words
 * @param isHidden whether generated code cannot name it
 */
public record TypeCandidate(Shape shape, TypeName typeName, String display, boolean isHidden) {

  /** What a type is to dorm. */
  public sealed interface Shape {
    /** A type with columns of its own. */
    record Scalar(ScalarType type) implements Shape {}

    /** A list of single values. */
    record ListShape(ScalarType element) implements Shape {}

    /** A list of something that no array holds. */
    record UnstorableList(String element) implements Shape {}

    /** An enum with its constants. */
    record EnumShape(List<String> constants) implements Shape {}

    /**
     * A type that a converter stores as another one.
     *
     * @param converter the converter
     * @param name its simple name
     * @param stored what it stores
     */
    record Converted(TypeName converter, String name, ScalarType stored) implements Shape {}

    /**
     * A type with a converter that cannot be used.
     *
     * @param converter the converter's simple name
     * @param fault what is wrong with it
     * @param mend what would be right
     * @param origin where it is written
     */
    record Unconvertible(String converter, String fault, String mend, Origin origin)
        implements Shape {}

    /**
     * An object that is kept in several columns.
     *
     * @param isRecord whether it is a record and not a class
     * @param prefix what its columns' names begin with, empty for the property's name
     * @param parts its fields
     */
    record Embedded(boolean isRecord, String prefix, List<PropertyCandidate> parts)
        implements Shape {
      /** Copies the list. */
      public Embedded {
        parts = List.copyOf(parts);
      }
    }

    /**
     * A type that cannot be embedded.
     *
     * @param fault what is wrong with it
     * @param mend what would be right
     * @param origin where it is asked for
     */
    record Unembeddable(String fault, String mend, Origin origin) implements Shape {}

    /** {@code Ref<Target>}. */
    record RefShape(TargetCandidate target) implements Shape {}

    /** {@code Many<Target>}. */
    record ManyShape(TargetCandidate target) implements Shape {}

    /** A model, where a reference to it was meant. */
    record BareEntity(TargetCandidate target) implements Shape {}

    /** A collection or an array of models. */
    record EntityCollection(TargetCandidate target) implements Shape {}

    /**
     * Something else.
     *
     * @param advice a type that would do
     */
    record Other(String advice) implements Shape {}

    /** It does not resolve; the compiler says so. */
    record Unresolved() implements Shape {}
  }

  /** Whether it is a primitive. */
  public boolean isPrimitive() {
    return typeName.isPrimitive();
  }
}
