package dev.dorm.query;

import dev.dorm.generated.Fragment;
import java.math.BigDecimal;

/**
 * A value of the program as an expression; what it is computed or compared with says whose row.
 * Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class DecimalConstant<R> extends DecimalExpression<R> {
  DecimalConstant(Fragment fragment) {
    super(Decimals.typeOf(fragment), fragment);
  }

  /** The sum with a value of the row. */
  public <S> DecimalExpression<S> plus(DecimalExpression<S> other) {
    return DecimalExpression.of(Decimals.plus(fragment(), Operands.present(other).fragment()));
  }

  /** The difference to a value of the row. */
  public <S> DecimalExpression<S> minus(DecimalExpression<S> other) {
    return DecimalExpression.of(Decimals.minus(fragment(), Operands.present(other).fragment()));
  }

  /** The product with a value of the row. */
  public <S> DecimalExpression<S> times(DecimalExpression<S> other) {
    return DecimalExpression.of(Decimals.times(fragment(), Operands.present(other).fragment()));
  }

  /** The quotient by a value of the row; NULL of a division by zero. */
  public <S> NullableDecimalExpression<S> dividedBy(DecimalExpression<S> other) {
    return NullableDecimalExpression.of(
        Decimals.dividedBy(fragment(), Operands.present(other).fragment()));
  }

  /**
   * What a division leaves, with the sign of this value, by a value of the row; NULL of a division
   * by zero.
   */
  public <S> NullableDecimalExpression<S> mod(DecimalExpression<S> other) {
    return NullableDecimalExpression.of(
        Decimals.mod(fragment(), Operands.present(other).fragment()));
  }

  /** Greater than a value of the row. */
  public <S> Condition<S> gt(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).gt((Expression<S, BigDecimal>) other);
  }

  /** Greater than or equal to a value of the row. */
  public <S> Condition<S> gte(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).gte((Expression<S, BigDecimal>) other);
  }

  /** Less than a value of the row. */
  public <S> Condition<S> lt(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).lt((Expression<S, BigDecimal>) other);
  }

  /** Less than or equal to a value of the row. */
  public <S> Condition<S> lte(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).lte((Expression<S, BigDecimal>) other);
  }

  /** Equal to a value of the row. */
  public <S> Condition<S> eq(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).eq((Expression<S, BigDecimal>) other);
  }

  /** Not equal to a value of the row. */
  public <S> Condition<S> ne(DecimalExpression<S> other) {
    return new DecimalConstant<S>(fragment()).ne((Expression<S, BigDecimal>) other);
  }
}
