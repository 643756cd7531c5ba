package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;

/**
 * A value of the program as an expression; what it is computed or compared with says whose row.
 * Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class DoubleConstant<R> extends DoubleExpression<R> {
  DoubleConstant(Fragment fragment) {
    super(ColumnTypes.DOUBLE, fragment);
  }

  /** The sum with a value of the row. */
  public <S> DoubleExpression<S> plus(DoubleExpression<S> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE,
        Calls.of(
            SqlFunction.PLUS, ColumnTypes.DOUBLE, fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a value of the row. */
  public <S> DoubleExpression<S> minus(DoubleExpression<S> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE,
        Calls.of(
            SqlFunction.MINUS, ColumnTypes.DOUBLE, fragment(), Operands.present(other).fragment()));
  }

  /** The product with a value of the row. */
  public <S> DoubleExpression<S> times(DoubleExpression<S> other) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE,
        Calls.of(
            SqlFunction.TIMES, ColumnTypes.DOUBLE, fragment(), Operands.present(other).fragment()));
  }

  /** The quotient by a value of the row; NULL of a division by zero. */
  public <S> NullableDoubleExpression<S> dividedBy(DoubleExpression<S> other) {
    return new NullableDoubleExpression<>(
        ColumnTypes.DOUBLE,
        Calls.of(
            SqlFunction.DIVIDE,
            ColumnTypes.DOUBLE,
            fragment(),
            Operands.present(other).fragment()));
  }

  /** Greater than a value of the row. */
  public <S> Condition<S> gt(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).gt((Expression<S, Double>) other);
  }

  /** Greater than or equal to a value of the row. */
  public <S> Condition<S> gte(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).gte((Expression<S, Double>) other);
  }

  /** Less than a value of the row. */
  public <S> Condition<S> lt(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).lt((Expression<S, Double>) other);
  }

  /** Less than or equal to a value of the row. */
  public <S> Condition<S> lte(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).lte((Expression<S, Double>) other);
  }

  /** Equal to a value of the row. */
  public <S> Condition<S> eq(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).eq((Expression<S, Double>) other);
  }

  /** Not equal to a value of the row. */
  public <S> Condition<S> ne(DoubleExpression<S> other) {
    return new DoubleConstant<S>(fragment()).ne((Expression<S, Double>) other);
  }
}
