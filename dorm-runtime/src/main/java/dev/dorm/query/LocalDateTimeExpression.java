package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a date with time, without zone. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class LocalDateTimeExpression<R> extends ComparableExpression<R, LocalDateTime> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public LocalDateTimeExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public LocalDateTimeExpression(ColumnType<LocalDateTime> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(LocalDateTime... values) {
    return in(Arrays.asList(values));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateTimeExpression<R> min(Condition<R>... only) {
    return new NullableLocalDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLocalDateTimeExpression<R> max(Condition<R>... only) {
    return new NullableLocalDateTimeExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }
}
