package dev.dorm.generated;

import dev.dorm.exception.ValidationError;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A constraint with a condition: a check, or what is unique among the rows of the condition.
 *
 * @param name its name in the database
 * @param columns the places of the columns of its condition
 * @param unique the places of the columns that are unique; none for a check
 * @param condition whether a row fulfils it, null when that is unknown
 * @param <M> the model
 */
public record ConstraintReference<M>(
    String name,
    List<Integer> columns,
    List<Integer> unique,
    Function<M, @Nullable Boolean> condition) {
  /** Whether a row fulfils the condition; null when that is unknown here. */
  public @Nullable Boolean test(M row) {
    try {
      return condition.apply(row);
    } catch (ArithmeticException | ValidationError unknown) {
      return null; // 64 bits do not hold it, or a part of an object is missing
    }
  }
}
