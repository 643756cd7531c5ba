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
public final class IntegerConstant<R> extends IntegerExpression<R> {
  IntegerConstant(Fragment fragment) {
    super(ColumnTypes.INTEGER, fragment);
  }

  /** The sum with a value of the row. */
  public <S> IntegerExpression<S> plus(IntegerExpression<S> other) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.PLUS, ColumnTypes.INTEGER, fragment(), Operands.of(other)));
  }

  /** The difference to a value of the row. */
  public <S> IntegerExpression<S> minus(IntegerExpression<S> other) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.MINUS, ColumnTypes.INTEGER, fragment(), Operands.of(other)));
  }

  /** The product with a value of the row. */
  public <S> IntegerExpression<S> times(IntegerExpression<S> other) {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.TIMES, ColumnTypes.INTEGER, fragment(), Operands.of(other)));
  }

  /** The quotient without its places by a value of the row; NULL of a division by zero. */
  public <S> NullableIntegerExpression<S> dividedBy(IntegerExpression<S> other) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.DIVIDE, ColumnTypes.INTEGER, fragment(), Operands.of(other)));
  }

  /**
   * What a division leaves, with the sign of this value, by a value of the row; NULL of a division
   * by zero.
   */
  public <S> NullableIntegerExpression<S> mod(IntegerExpression<S> other) {
    return new NullableIntegerExpression<>(
        ColumnTypes.INTEGER,
        Calls.of(SqlFunction.MOD, ColumnTypes.INTEGER, fragment(), Operands.of(other)));
  }

  /** Greater than a value of the row. */
  public <S> Condition<S> gt(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).gt((Expression<S, Integer>) other);
  }

  /** Greater than or equal to a value of the row. */
  public <S> Condition<S> gte(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).gte((Expression<S, Integer>) other);
  }

  /** Less than a value of the row. */
  public <S> Condition<S> lt(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).lt((Expression<S, Integer>) other);
  }

  /** Less than or equal to a value of the row. */
  public <S> Condition<S> lte(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).lte((Expression<S, Integer>) other);
  }

  /** Equal to a value of the row. */
  public <S> Condition<S> eq(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).eq((Expression<S, Integer>) other);
  }

  /** Not equal to a value of the row. */
  public <S> Condition<S> ne(IntegerExpression<S> other) {
    return new IntegerConstant<S>(fragment()).ne((Expression<S, Integer>) other);
  }
}
