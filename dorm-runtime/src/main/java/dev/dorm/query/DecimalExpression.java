package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row that is an exact decimal. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public class DecimalExpression<R> extends NumberExpression<R, BigDecimal>
    implements Windowed<R, BigDecimal, NullableDecimalExpression<R>> {
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
    return in(Operands.list(values));
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

  /** A computed value. */
  static <R> DecimalExpression<R> of(Fragment fragment) {
    return new DecimalExpression<>(Decimals.typeOf(fragment), fragment);
  }

  /** The sum with a value. */
  public final DecimalExpression<R> plus(BigDecimal value) {
    return of(Decimals.plus(this, value));
  }

  /** The sum with a whole number. */
  public final DecimalExpression<R> plus(long value) {
    return plus(BigDecimal.valueOf(value));
  }

  /** The sum with another value of the row. */
  public final DecimalExpression<R> plus(Expression<R, BigDecimal> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.present(other).fragment()));
  }

  /** The sum with a whole number of the row. */
  public final DecimalExpression<R> plus(ShortExpression<R> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.present(other).fragment()));
  }

  /** The sum with a whole number of the row. */
  public final DecimalExpression<R> plus(IntegerExpression<R> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.present(other).fragment()));
  }

  /** The sum with a whole number of the row. */
  public final DecimalExpression<R> plus(LongExpression<R> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a value. */
  public final DecimalExpression<R> minus(BigDecimal value) {
    return of(Decimals.minus(this, value));
  }

  /** The difference to a whole number. */
  public final DecimalExpression<R> minus(long value) {
    return minus(BigDecimal.valueOf(value));
  }

  /** The difference to another value of the row. */
  public final DecimalExpression<R> minus(Expression<R, BigDecimal> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a whole number of the row. */
  public final DecimalExpression<R> minus(ShortExpression<R> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a whole number of the row. */
  public final DecimalExpression<R> minus(IntegerExpression<R> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a whole number of the row. */
  public final DecimalExpression<R> minus(LongExpression<R> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.present(other).fragment()));
  }

  /** The product with a value, with the places of both together. */
  public final DecimalExpression<R> times(BigDecimal value) {
    return of(Decimals.times(this, value));
  }

  /** The product with a whole number, with the places of both together. */
  public final DecimalExpression<R> times(long value) {
    return times(BigDecimal.valueOf(value));
  }

  /** The product with another value of the row, with the places of both together. */
  public final DecimalExpression<R> times(Expression<R, BigDecimal> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.present(other).fragment()));
  }

  /** The product with a whole number of the row, with the places of both together. */
  public final DecimalExpression<R> times(ShortExpression<R> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.present(other).fragment()));
  }

  /** The product with a whole number of the row, with the places of both together. */
  public final DecimalExpression<R> times(IntegerExpression<R> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.present(other).fragment()));
  }

  /** The product with a whole number of the row, with the places of both together. */
  public final DecimalExpression<R> times(LongExpression<R> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.present(other).fragment()));
  }

  /**
   * The quotient by a value, with four places more than either has, rounded half up; zero is
   * refused.
   */
  public final DecimalExpression<R> dividedBy(BigDecimal value) {
    return of(Decimals.dividedBy(this, value));
  }

  /**
   * The quotient by a whole number, with four places more than either has, rounded half up; zero is
   * refused.
   */
  public final DecimalExpression<R> dividedBy(long value) {
    return dividedBy(BigDecimal.valueOf(value));
  }

  /**
   * The quotient by another value of the row, with four places more than either has, rounded half
   * up; NULL of a division by zero.
   */
  public final NullableDecimalExpression<R> dividedBy(Expression<R, BigDecimal> other) {
    return NullableDecimalExpression.of(
        Decimals.dividedBy(fragment(), Operands.present(other).fragment()));
  }

  /**
   * The quotient by a whole number of the row, with four places more than either has, rounded half
   * up; NULL of a division by zero.
   */
  public final NullableDecimalExpression<R> dividedBy(ShortExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.dividedBy(fragment(), Operands.present(other).fragment()));
  }

  /**
   * The quotient by a whole number of the row, with four places more than either has, rounded half
   * up; NULL of a division by zero.
   */
  public final NullableDecimalExpression<R> dividedBy(IntegerExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.dividedBy(fragment(), Operands.present(other).fragment()));
  }

  /**
   * The quotient by a whole number of the row, with four places more than either has, rounded half
   * up; NULL of a division by zero.
   */
  public final NullableDecimalExpression<R> dividedBy(LongExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.dividedBy(fragment(), Operands.present(other).fragment()));
  }

  /** What a division leaves, with the sign of this value, by a value; zero is refused. */
  public final DecimalExpression<R> mod(BigDecimal value) {
    return of(Decimals.mod(this, value));
  }

  /** What a division leaves, with the sign of this value, by a whole number; zero is refused. */
  public final DecimalExpression<R> mod(long value) {
    return mod(BigDecimal.valueOf(value));
  }

  /**
   * What a division leaves, with the sign of this value, by another value of the row; NULL of a
   * division by zero.
   */
  public final NullableDecimalExpression<R> mod(Expression<R, BigDecimal> other) {
    return NullableDecimalExpression.of(
        Decimals.mod(fragment(), Operands.present(other).fragment()));
  }

  /**
   * What a division leaves, with the sign of this value, by a whole number of the row; NULL of a
   * division by zero.
   */
  public final NullableDecimalExpression<R> mod(ShortExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.mod(fragment(), Operands.present(other).fragment()));
  }

  /**
   * What a division leaves, with the sign of this value, by a whole number of the row; NULL of a
   * division by zero.
   */
  public final NullableDecimalExpression<R> mod(IntegerExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.mod(fragment(), Operands.present(other).fragment()));
  }

  /**
   * What a division leaves, with the sign of this value, by a whole number of the row; NULL of a
   * division by zero.
   */
  public final NullableDecimalExpression<R> mod(LongExpression<R> other) {
    return NullableDecimalExpression.of(
        Decimals.mod(fragment(), Operands.present(other).fragment()));
  }

  /** The number with the opposite sign. */
  public final DecimalExpression<R> negate() {
    return of(Decimals.negated(this));
  }

  /** The number without its sign. */
  public final DecimalExpression<R> abs() {
    return new DecimalExpression<>(type(), call(SqlFunction.ABS, type()));
  }

  /**
   * The nearest number of so many places, halves away from zero; more places than there are add
   * zeros.
   */
  public final DecimalExpression<R> round(int places) {
    return of(Decimals.rounded(this, places));
  }

  /** The nearest whole number, halves away from zero. */
  public final DecimalExpression<R> round() {
    return round(0);
  }

  /** The greatest whole number that is not greater. */
  public final DecimalExpression<R> floor() {
    return of(Decimals.whole(SqlFunction.FLOOR, this));
  }

  /** The least whole number that is not less. */
  public final DecimalExpression<R> ceil() {
    return of(Decimals.whole(SqlFunction.CEIL, this));
  }

  /**
   * The exact sum, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDecimalExpression<R> sum(Condition<R>... only) {
    return NullableDecimalExpression.of(
        Decimals.wide(this).aggregated(SqlAggregate.SUM, false, Decimals.sum(this), only));
  }

  /**
   * The mean with four places more, rounded half up, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDecimalExpression<R> avg(Condition<R>... only) {
    return NullableDecimalExpression.of(
        Decimals.wide(this).aggregated(SqlAggregate.AVG, false, Decimals.mean(this), only));
  }

  /**
   * The exact sum of the different values, in an aggregate; NULL of no values.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final NullableDecimalExpression<R> sumDistinct(Condition<R>... only) {
    return NullableDecimalExpression.of(
        Decimals.wide(this).aggregated(SqlAggregate.SUM, true, Decimals.sum(this), only));
  }

  @Override
  public final NullableDecimalExpression<R> windowed(Fragment call) {
    return new NullableDecimalExpression<>(type(), call);
  }
}
