package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is an exact decimal. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class DecimalExpression<R> extends NumberExpression<R, BigDecimal> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public DecimalExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public DecimalExpression(ColumnType<BigDecimal> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(BigDecimal... values) {
    return in(Arrays.asList(values));
  }

  /** The sum with a value. */
  public final DecimalExpression<R> plus(BigDecimal value) {
    return new DecimalExpression<>(type(), arithmetic(SqlFunction.PLUS, value));
  }

  /** The difference to a value. */
  public final DecimalExpression<R> minus(BigDecimal value) {
    return new DecimalExpression<>(type(), arithmetic(SqlFunction.MINUS, value));
  }

  /** The sum with another value of the row. */
  public final DecimalExpression<R> plus(Expression<R, BigDecimal> other) {
    return new DecimalExpression<>(type(), arithmetic(SqlFunction.PLUS, other));
  }

  /** The difference to another value of the row. */
  public final DecimalExpression<R> minus(Expression<R, BigDecimal> other) {
    return new DecimalExpression<>(type(), arithmetic(SqlFunction.MINUS, other));
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDecimalExpression<R> min(Condition<R>... only) {
    return new NullableDecimalExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDecimalExpression<R> max(Condition<R>... only) {
    return new NullableDecimalExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }
}
