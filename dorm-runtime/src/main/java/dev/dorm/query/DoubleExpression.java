package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.Comparison.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is a floating point number. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class DoubleExpression<R> extends NumberExpression<R, Double>
    implements Windowed<R, Double, NullableDoubleExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public DoubleExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public DoubleExpression(ColumnType<Double> type, Fragment fragment) {
    super(type, fragment);
  }

  /** Equal to a value. */
  public final Condition<R> eq(double value) {
    return compare(Operator.EQ, value);
  }

  /** Not equal to a value; NULL differs from every value. */
  public final Condition<R> ne(double value) {
    return compare(Operator.NE, value);
  }

  /** Greater than a value. */
  public final Condition<R> gt(double value) {
    return compare(Operator.GT, value);
  }

  /** Greater than or equal to a value. */
  public final Condition<R> gte(double value) {
    return compare(Operator.GTE, value);
  }

  /** Less than a value. */
  public final Condition<R> lt(double value) {
    return compare(Operator.LT, value);
  }

  /** Less than or equal to a value. */
  public final Condition<R> lte(double value) {
    return compare(Operator.LTE, value);
  }

  /** Between two values, both included. */
  public final Condition<R> between(double low, double high) {
    return between((Double) low, (Double) high);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(double... values) {
    List<Double> list = new ArrayList<>(Operands.given(values).length);
    for (double value : values) {
      list.add(value);
    }
    return in(list);
  }

  /**
   * The least value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> min(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> max(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /**
   * The sum, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> sum(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, aggregated(SqlAggregate.SUM, false, ColumnTypes.DOUBLE, only));
  }

  /**
   * The mean, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> avg(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, aggregated(SqlAggregate.AVG, false, ColumnTypes.DOUBLE, only));
  }

  /** The sum with a value. */
  public final DoubleExpression<R> plus(double value) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.PLUS, value));
  }

  /** The sum with another value of the row. */
  public final DoubleExpression<R> plus(Expression<R, Double> other) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.PLUS, other));
  }

  /** The sum with another value of the row. */
  public final DoubleExpression<R> plus(ShortExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.PLUS, other, ColumnTypes.DOUBLE));
  }

  /** The sum with another value of the row. */
  public final DoubleExpression<R> plus(IntegerExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.PLUS, other, ColumnTypes.DOUBLE));
  }

  /** The sum with another value of the row. */
  public final DoubleExpression<R> plus(LongExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.PLUS, other, ColumnTypes.DOUBLE));
  }

  /** The difference to a value. */
  public final DoubleExpression<R> minus(double value) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.MINUS, value));
  }

  /** The difference to another value of the row. */
  public final DoubleExpression<R> minus(Expression<R, Double> other) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.MINUS, other));
  }

  /** The difference to another value of the row. */
  public final DoubleExpression<R> minus(ShortExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.MINUS, other, ColumnTypes.DOUBLE));
  }

  /** The difference to another value of the row. */
  public final DoubleExpression<R> minus(IntegerExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.MINUS, other, ColumnTypes.DOUBLE));
  }

  /** The difference to another value of the row. */
  public final DoubleExpression<R> minus(LongExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.MINUS, other, ColumnTypes.DOUBLE));
  }

  /** The product with a value. */
  public final DoubleExpression<R> times(double value) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.TIMES, value));
  }

  /** The product with another value of the row. */
  public final DoubleExpression<R> times(Expression<R, Double> other) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.TIMES, other));
  }

  /** The product with another value of the row. */
  public final DoubleExpression<R> times(ShortExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.TIMES, other, ColumnTypes.DOUBLE));
  }

  /** The product with another value of the row. */
  public final DoubleExpression<R> times(IntegerExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.TIMES, other, ColumnTypes.DOUBLE));
  }

  /** The product with another value of the row. */
  public final DoubleExpression<R> times(LongExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.TIMES, other, ColumnTypes.DOUBLE));
  }

  /** The quotient by a value; zero is refused. */
  public final DoubleExpression<R> dividedBy(double value) {
    return new DoubleExpression<>(type(), arithmetic(SqlFunction.DIVIDE, value));
  }

  /** The quotient by another value of the row; NULL of a division by zero. */
  public final NullableDoubleExpression<R> dividedBy(Expression<R, Double> other) {
    return new NullableDoubleExpression<>(type(), arithmetic(SqlFunction.DIVIDE, other));
  }

  /** The quotient by another value of the row; NULL of a division by zero. */
  public final NullableDoubleExpression<R> dividedBy(ShortExpression<R> other) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.DIVIDE, other, ColumnTypes.DOUBLE));
  }

  /** The quotient by another value of the row; NULL of a division by zero. */
  public final NullableDoubleExpression<R> dividedBy(IntegerExpression<R> other) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.DIVIDE, other, ColumnTypes.DOUBLE));
  }

  /** The quotient by another value of the row; NULL of a division by zero. */
  public final NullableDoubleExpression<R> dividedBy(LongExpression<R> other) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.DIVIDE, other, ColumnTypes.DOUBLE));
  }

  /** The number with the opposite sign. */
  public final DoubleExpression<R> negate() {
    return new DoubleExpression<>(type(), call(SqlFunction.NEGATE, type()));
  }

  /** The number without its sign. */
  public final DoubleExpression<R> abs() {
    return new DoubleExpression<>(type(), call(SqlFunction.ABS, type()));
  }

  /** The nearest whole number; halves become the even one. */
  public final DoubleExpression<R> round() {
    return new DoubleExpression<>(type(), call(SqlFunction.ROUND, type()));
  }

  /** The greatest whole number that is not greater. */
  public final DoubleExpression<R> floor() {
    return new DoubleExpression<>(type(), call(SqlFunction.FLOOR, type()));
  }

  /** The least whole number that is not less. */
  public final DoubleExpression<R> ceil() {
    return new DoubleExpression<>(type(), call(SqlFunction.CEIL, type()));
  }

  /**
   * The sum of the different values, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> sumDistinct(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, aggregated(SqlAggregate.SUM, true, ColumnTypes.DOUBLE, only));
  }

  /**
   * The mean of the different values, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDoubleExpression<R> avgDistinct(Condition<R>... only) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, aggregated(SqlAggregate.AVG, true, ColumnTypes.DOUBLE, only));
  }

  @Override
  public final NullableDoubleExpression<R> windowed(Fragment call) {
    return new NullableDoubleExpression<>(type(), call);
  }
}
