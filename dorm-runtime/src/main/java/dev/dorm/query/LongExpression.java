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
 * A value of a row that is a 64-bit integer. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class LongExpression<R> extends NumberExpression<R, Long>
    implements Windowed<R, Long, NullableLongExpression<R>> {
  /** A column of a model at the end of a way, or of the root itself; for generated code. */
  public LongExpression(@Nullable Node path, ModelBinding<?> model, int column) {
    super(path, model.column(column));
  }

  /** A computed value; for the engine. */
  public LongExpression(ColumnType<Long> type, Fragment fragment) {
    super(type, fragment);
  }

  /** Equal to a value. */
  public final Condition<R> eq(long value) {
    return compare(Operator.EQ, value);
  }

  /** Not equal to a value; NULL differs from every value. */
  public final Condition<R> ne(long value) {
    return compare(Operator.NE, value);
  }

  /** Greater than a value. */
  public final Condition<R> gt(long value) {
    return compare(Operator.GT, value);
  }

  /** Greater than or equal to a value. */
  public final Condition<R> gte(long value) {
    return compare(Operator.GTE, value);
  }

  /** Less than a value. */
  public final Condition<R> lt(long value) {
    return compare(Operator.LT, value);
  }

  /** Less than or equal to a value. */
  public final Condition<R> lte(long value) {
    return compare(Operator.LTE, value);
  }

  /** Between two values, both included. */
  public final Condition<R> between(long low, long high) {
    return between((Long) low, (Long) high);
  }

  /** One of some values; of none: no row, and no statement. */
  public final Condition<R> in(long... values) {
    List<Long> list = new ArrayList<>(Operands.given(values).length);
    for (long value : values) {
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
  public final NullableLongExpression<R> min(Condition<R>... only) {
    return new NullableLongExpression<>(type(), aggregated(SqlAggregate.MIN, false, type(), only));
  }

  /**
   * The greatest value, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLongExpression<R> max(Condition<R>... only) {
    return new NullableLongExpression<>(type(), aggregated(SqlAggregate.MAX, false, type(), only));
  }

  /**
   * The sum, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLongExpression<R> sum(Condition<R>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, aggregated(SqlAggregate.SUM, false, ColumnTypes.LONG, only));
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
  public final LongExpression<R> plus(long value) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.PLUS, value));
  }

  /** The sum with another value of the row. */
  public final LongExpression<R> plus(Expression<R, Long> other) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.PLUS, other));
  }

  /** The sum with another value of the row. */
  public final LongExpression<R> plus(ShortExpression<R> other) {
    return new LongExpression<>(ColumnTypes.LONG, mixed(SqlFunction.PLUS, other, ColumnTypes.LONG));
  }

  /** The sum with another value of the row. */
  public final LongExpression<R> plus(IntegerExpression<R> other) {
    return new LongExpression<>(ColumnTypes.LONG, mixed(SqlFunction.PLUS, other, ColumnTypes.LONG));
  }

  /** The sum with another value of the row. */
  public final DoubleExpression<R> plus(DoubleExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.PLUS, other, ColumnTypes.DOUBLE));
  }

  /** The sum with a decimal of the row. */
  public final DecimalExpression<R> plus(DecimalExpression<R> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.of(other)));
  }

  /** The difference to a value. */
  public final LongExpression<R> minus(long value) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.MINUS, value));
  }

  /** The difference to another value of the row. */
  public final LongExpression<R> minus(Expression<R, Long> other) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.MINUS, other));
  }

  /** The difference to another value of the row. */
  public final LongExpression<R> minus(ShortExpression<R> other) {
    return new LongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.MINUS, other, ColumnTypes.LONG));
  }

  /** The difference to another value of the row. */
  public final LongExpression<R> minus(IntegerExpression<R> other) {
    return new LongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.MINUS, other, ColumnTypes.LONG));
  }

  /** The difference to another value of the row. */
  public final DoubleExpression<R> minus(DoubleExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.MINUS, other, ColumnTypes.DOUBLE));
  }

  /** The difference to a decimal of the row. */
  public final DecimalExpression<R> minus(DecimalExpression<R> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.of(other)));
  }

  /** The product with a value. */
  public final LongExpression<R> times(long value) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.TIMES, value));
  }

  /** The product with another value of the row. */
  public final LongExpression<R> times(Expression<R, Long> other) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.TIMES, other));
  }

  /** The product with another value of the row. */
  public final LongExpression<R> times(ShortExpression<R> other) {
    return new LongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.TIMES, other, ColumnTypes.LONG));
  }

  /** The product with another value of the row. */
  public final LongExpression<R> times(IntegerExpression<R> other) {
    return new LongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.TIMES, other, ColumnTypes.LONG));
  }

  /** The product with another value of the row. */
  public final DoubleExpression<R> times(DoubleExpression<R> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.TIMES, other, ColumnTypes.DOUBLE));
  }

  /** The product with a decimal of the row. */
  public final DecimalExpression<R> times(DecimalExpression<R> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.of(other)));
  }

  /** The quotient without its places by a value; zero is refused. */
  public final LongExpression<R> dividedBy(long value) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.DIVIDE, value));
  }

  /** The quotient without its places by another value of the row; NULL of a division by zero. */
  public final NullableLongExpression<R> dividedBy(Expression<R, Long> other) {
    return new NullableLongExpression<>(type(), arithmetic(SqlFunction.DIVIDE, other));
  }

  /** The quotient without its places by another value of the row; NULL of a division by zero. */
  public final NullableLongExpression<R> dividedBy(ShortExpression<R> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.DIVIDE, other, ColumnTypes.LONG));
  }

  /** The quotient without its places by another value of the row; NULL of a division by zero. */
  public final NullableLongExpression<R> dividedBy(IntegerExpression<R> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.DIVIDE, other, ColumnTypes.LONG));
  }

  /** The quotient by another value of the row; NULL of a division by zero. */
  public final NullableDoubleExpression<R> dividedBy(DoubleExpression<R> other) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE, mixed(SqlFunction.DIVIDE, other, ColumnTypes.DOUBLE));
  }

  /** The quotient by a decimal of the row; NULL of a division by zero. */
  public final NullableDecimalExpression<R> dividedBy(DecimalExpression<R> other) {
    return NullableDecimalExpression.of(Decimals.dividedBy(fragment(), Operands.of(other)));
  }

  /** What a division leaves, with the sign of this value, by a value; zero is refused. */
  public final LongExpression<R> mod(long value) {
    return new LongExpression<>(type(), arithmetic(SqlFunction.MOD, value));
  }

  /**
   * What a division leaves, with the sign of this value, by another value of the row; NULL of a
   * division by zero.
   */
  public final NullableLongExpression<R> mod(Expression<R, Long> other) {
    return new NullableLongExpression<>(type(), arithmetic(SqlFunction.MOD, other));
  }

  /**
   * What a division leaves, with the sign of this value, by another value of the row; NULL of a
   * division by zero.
   */
  public final NullableLongExpression<R> mod(ShortExpression<R> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.MOD, other, ColumnTypes.LONG));
  }

  /**
   * What a division leaves, with the sign of this value, by another value of the row; NULL of a
   * division by zero.
   */
  public final NullableLongExpression<R> mod(IntegerExpression<R> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, mixed(SqlFunction.MOD, other, ColumnTypes.LONG));
  }

  /**
   * What a division leaves, with the sign of this value, by a decimal of the row; NULL of a
   * division by zero.
   */
  public final NullableDecimalExpression<R> mod(DecimalExpression<R> other) {
    return NullableDecimalExpression.of(Decimals.mod(fragment(), Operands.of(other)));
  }

  /** The number with the opposite sign. */
  public final LongExpression<R> negate() {
    return new LongExpression<>(type(), call(SqlFunction.NEGATE, type()));
  }

  /** The number without its sign. */
  public final LongExpression<R> abs() {
    return new LongExpression<>(type(), call(SqlFunction.ABS, type()));
  }

  /**
   * The sum of the different values, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableLongExpression<R> sumDistinct(Condition<R>... only) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG, aggregated(SqlAggregate.SUM, true, ColumnTypes.LONG, only));
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
  public final NullableLongExpression<R> windowed(Fragment call) {
    return new NullableLongExpression<>(type(), call);
  }
}
