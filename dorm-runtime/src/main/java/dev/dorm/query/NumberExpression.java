package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.Node;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.FunctionCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be computed with. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public abstract class NumberExpression<R, T> extends ComparableExpression<R, T> {
  NumberExpression(@Nullable Node path, ColumnReference column) {
    super(path, column);
  }

  NumberExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  final Fragment arithmetic(SqlFunction function, T value) {
    Object accepted = accept(present(value, function));
    Calls.requireDivisor(function, value instanceof Number number && number.doubleValue() == 0);
    return new Fragment(
        new FunctionCall(function, List.of(operand(), slot()), type()),
        Fragment.join(fragment().values(), new @Nullable Object[] {accepted}));
  }

  final Fragment arithmetic(SqlFunction function, Expression<R, T> other) {
    return new Fragment(
        new FunctionCall(function, List.of(operand(), Operands.operand(other)), type()),
        Fragment.join(fragment().values(), Operands.present(other).fragment().values()));
  }

  /** A function of this number and one of another kind, by an interface: see {@link Windowed}. */
  final Fragment mixed(SqlFunction function, Windowed<R, ?, ?> other, ColumnType<?> result) {
    return Calls.of(function, result, fragment(), Operands.present(other).fragment());
  }

  /** This number to the power of a value, as a floating point number. */
  public final DoubleExpression<R> pow(double exponent) {
    return power(Calls.value(ColumnTypes.DOUBLE, exponent));
  }

  /** This number to the power of another of the row, as a floating point number. */
  public final DoubleExpression<R> pow(NumberExpression<R, ?> exponent) {
    return power(Casts.real(Operands.present(exponent).fragment()));
  }

  private DoubleExpression<R> power(Fragment exponent) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE,
        Calls.of(SqlFunction.POWER, ColumnTypes.DOUBLE, Casts.real(fragment()), exponent));
  }

  /** The square root; a negative number is an error of the database. */
  public final DoubleExpression<R> sqrt() {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, Calls.of(SqlFunction.SQRT, ColumnTypes.DOUBLE, Casts.real(fragment())));
  }

  /** -1, 0 or 1. */
  public final IntegerExpression<R> sign() {
    return new IntegerExpression<>(
        ColumnTypes.INTEGER, call(SqlFunction.SIGN, ColumnTypes.INTEGER));
  }

  /** The number as a 32-bit integer, without its places. */
  public final IntegerExpression<R> asInteger() {
    return new IntegerExpression<>(ColumnTypes.INTEGER, Casts.to(ColumnTypes.INTEGER, fragment()));
  }

  /** The number as a 64-bit integer, without its places. */
  public final LongExpression<R> asLong() {
    return new LongExpression<>(ColumnTypes.LONG, Casts.to(ColumnTypes.LONG, fragment()));
  }

  /** The number as a floating point number. */
  public final DoubleExpression<R> asDouble() {
    return new DoubleExpression<>(ColumnTypes.DOUBLE, Casts.to(ColumnTypes.DOUBLE, fragment()));
  }

  /**
   * The number as a decimal of so many digits, {@code places} of them behind the point, rounded
   * half up.
   */
  public final DecimalExpression<R> asDecimal(int digits, int places) {
    return DecimalExpression.of(Casts.to(Casts.decimal(digits, places), fragment()));
  }
}
