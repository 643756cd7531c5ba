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
public final class LongConstant<R> extends LongExpression<R> {
  LongConstant(Fragment fragment) {
    super(ColumnTypes.LONG, fragment);
  }

  /** The sum with a value of the row. */
  public <S> LongExpression<S> plus(LongExpression<S> other) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.PLUS, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /** The difference to a value of the row. */
  public <S> LongExpression<S> minus(LongExpression<S> other) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.MINUS, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /** The product with a value of the row. */
  public <S> LongExpression<S> times(LongExpression<S> other) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.TIMES, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /** The quotient without its places by a value of the row; NULL of a division by zero. */
  public <S> NullableLongExpression<S> dividedBy(LongExpression<S> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.DIVIDE, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /**
   * What a division leaves, with the sign of this value, by a value of the row; NULL of a division
   * by zero.
   */
  public <S> NullableLongExpression<S> mod(LongExpression<S> other) {
    return new NullableLongExpression<>(
        ColumnTypes.LONG,
        Calls.of(SqlFunction.MOD, ColumnTypes.LONG, fragment(), Operands.of(other)));
  }

  /** Greater than a value of the row. */
  public <S> Condition<S> gt(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).gt((Expression<S, Long>) other);
  }

  /** Greater than or equal to a value of the row. */
  public <S> Condition<S> gte(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).gte((Expression<S, Long>) other);
  }

  /** Less than a value of the row. */
  public <S> Condition<S> lt(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).lt((Expression<S, Long>) other);
  }

  /** Less than or equal to a value of the row. */
  public <S> Condition<S> lte(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).lte((Expression<S, Long>) other);
  }

  /** Equal to a value of the row. */
  public <S> Condition<S> eq(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).eq((Expression<S, Long>) other);
  }

  /** Not equal to a value of the row. */
  public <S> Condition<S> ne(LongExpression<S> other) {
    return new LongConstant<S>(fragment()).ne((Expression<S, Long>) other);
  }
}
