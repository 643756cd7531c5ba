package dev.dorm.processor.candidate;

import com.palantir.javapoet.TypeName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;

/**
 * A check of a field's values.
 *
 * @param name the annotation's or the class's simple name
 * @param origin where it is written
 * @param check what it does
 */
public record ValidatorUse(String name, Origin origin, Check check) {

  /** What is checked. */
  public sealed interface Check {
    /** A class of the user's. */
    record OfClass(TypeName type, List<Fault> faults, String checks) implements Check {
      /** Copies the list. */
      public OfClass {
        faults = List.copyOf(faults);
      }
    }

    /** A bound of numbers. */
    record Bound(double value) implements Check {}

    /** A bound of lengths. */
    record Length(int value) implements Check {}

    /** A pattern. */
    record Pattern(String pattern, String message) implements Check {}
  }

  /** What may be wrong with a class that should check. */
  public enum Fault {
    /** It is no validator. */
    NO_VALIDATOR,
    /** It checks another type. */
    OTHER_TYPE,
    /** Generated code cannot create it. */
    NOT_CONSTRUCTIBLE
  }
}
