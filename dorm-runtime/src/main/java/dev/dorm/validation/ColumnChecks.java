package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What validation asks of a column beyond its type; for generated code. Immutable and thread-safe.
 */
public final class ColumnChecks {
  private final int column;
  private final boolean blank;
  private final List<String> choices;
  private final List<Validator<?>> validators;

  private ColumnChecks(
      int column, boolean blank, List<String> choices, List<Validator<?>> validators) {
    this.column = column;
    this.blank = blank;
    this.choices = choices;
    this.validators = validators;
  }

  /** The checks of a column by its place: a text must not be empty. */
  public static ColumnChecks of(int column) {
    return new ColumnChecks(column, false, List.of(), List.of());
  }

  /** The empty text is accepted too. */
  public ColumnChecks blank() {
    return new ColumnChecks(column, true, choices, validators);
  }

  /** Only these values are accepted, written as texts. */
  public ColumnChecks choices(String... accepted) {
    return new ColumnChecks(column, blank, List.of(accepted), validators);
  }

  /** One rule more. */
  public ColumnChecks with(Validator<?> validator) {
    List<Validator<?>> more = new ArrayList<>(validators);
    more.add(validator);
    return new ColumnChecks(column, blank, choices, List.copyOf(more));
  }

  /** The place of the column. */
  public int column() {
    return column;
  }

  /** Checks a value that is not null. */
  public void check(Object value, String property, Errors errors) {
    if (value instanceof String text && text.isEmpty()) {
      if (!blank) {
        errors.add(property, "must not be blank");
      }
      return;
    }
    if (!choices.isEmpty() && choices.stream().noneMatch(choice -> isSame(choice, value))) {
      errors.add(property, "must be one of " + String.join(", ", choices));
    }
    for (Validator<?> validator : validators) {
      String refusal = refusal(validator, value);
      if (refusal != null) {
        errors.add(property, refusal);
      }
    }
  }

  private static boolean isSame(String choice, Object value) {
    return value instanceof BigDecimal decimal
        ? new BigDecimal(choice).compareTo(decimal) == 0
        : choice.equals(value.toString());
  }

  @SuppressWarnings("unchecked") // the processor compared the rule's type with the field's
  private static @Nullable String refusal(Validator<?> validator, Object value) {
    try {
      ((Validator<Object>) validator).validate(value);
      return null;
    } catch (ValidationError error) {
      return error.reason();
    }
  }
}
