package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes calls of functions, with the values of their arguments in order. */
final class Calls {
  private Calls() {}

  /** A function of some arguments. */
  static Fragment of(SqlFunction function, ColumnType<?> result, Fragment... arguments) {
    return of(function, result, List.of(arguments));
  }

  /** A function of some arguments. */
  static Fragment of(SqlFunction function, ColumnType<?> result, List<Fragment> arguments) {
    List<Operand> operands = new ArrayList<>(arguments.size());
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Fragment argument : arguments) {
      operands.add((Operand) argument.node());
      values = Fragment.join(values, argument.values());
    }
    return new Fragment(new FunctionCall(function, operands, result), values);
  }

  /** A value as an operand. */
  static <T> Fragment value(ColumnType<T> type, T value) {
    return new Fragment(
        new Slot(type), new @Nullable Object[] {type.accept(Operands.value(value), "the value")});
  }

  /** A whole number as an operand. */
  static Fragment value(int value) {
    return value(ColumnTypes.INTEGER, value);
  }

  /** How an operand is read. */
  static ColumnType<?> type(Fragment operand) {
    return ((Operand) operand.node()).type();
  }

  /** Refuses a divisor that is zero. */
  static void requireDivisor(SqlFunction function, boolean zero) {
    if (zero && (function == SqlFunction.DIVIDE || function == SqlFunction.MOD)) {
      throw new QueryDefinitionError(
          "DORM3100",
          "The divisor is zero, so every result would be NULL. FIX: another divisor.",
          null);
    }
  }

  /** Refuses a number that must not be negative. */
  static int natural(int value, String method) {
    if (value < 0) {
      throw new QueryDefinitionError(
          "DORM3104", method + ": a number is negative. FIX: one from 0.", null);
    }
    return value;
  }
}
