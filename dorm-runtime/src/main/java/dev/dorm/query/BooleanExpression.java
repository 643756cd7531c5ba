package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a boolean. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class BooleanExpression<R> extends ValueExpression<R, Boolean> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public BooleanExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public BooleanExpression(ColumnType<Boolean> type, Fragment fragment) {
    super(type, fragment);
  }

  /** Equal to a value. */
  public final Condition<R> eq(boolean value) {
    return compare(Operator.EQ, value);
  }

  /** Not equal to a value; NULL differs from every value. */
  public final Condition<R> ne(boolean value) {
    return compare(Operator.NE, value);
  }

  /** True. */
  public final Condition<R> isTrue() {
    return eq(true);
  }

  /** False. */
  public final Condition<R> isFalse() {
    return eq(false);
  }

  /** True as 1, false as 0. */
  public final IntegerExpression<R> asInteger() {
    return new IntegerExpression<>(ColumnTypes.INTEGER, Casts.to(ColumnTypes.INTEGER, fragment()));
  }

  /**
   * Whether one value is true, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableBooleanExpression<R> any(Condition<R>... only) {
    return new NullableBooleanExpression<>(
        type(), aggregated(SqlAggregate.ANY, false, type(), only));
  }

  /**
   * Whether all values are true, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableBooleanExpression<R> every(Condition<R>... only) {
    return new NullableBooleanExpression<>(
        type(), aggregated(SqlAggregate.EVERY, false, type(), only));
  }
}
