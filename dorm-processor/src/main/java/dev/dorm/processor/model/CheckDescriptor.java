package dev.dorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What validation asks of a property.
 *
 * @param blank whether the empty value is accepted
 * @param choices the values that are accepted; empty means any
 * @param validators what else is checked, in order
 */
public record CheckDescriptor(boolean blank, List<String> choices, List<Validator> validators) {
  /** Nothing beyond the type. */
  public static final CheckDescriptor NONE = new CheckDescriptor(true, List.of(), List.of());

  /** A check of a value. */
  public sealed interface Validator {
    /** A class with a constructor without parameters. */
    record OfClass(TypeName type) implements Validator {}

    /** A bound of numbers or lengths; the name is that of the annotation. */
    record Bound(String name, double value) implements Validator {}

    /** A pattern that is searched for. */
    record Pattern(String pattern, String message) implements Validator {}
  }

  /** Copies the lists. */
  public CheckDescriptor {
    choices = List.copyOf(choices);
    validators = List.copyOf(validators);
  }
}
