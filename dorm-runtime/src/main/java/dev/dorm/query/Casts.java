package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** Values as ones of other types, as far as both databases give the same. */
final class Casts {
  private Casts() {}

  /** A number in the form of floating point. */
  static Fragment real(Fragment number) {
    return Calls.type(number).kind() == ColumnKind.DOUBLE
        ? number
        : Calls.of(SqlFunction.CAST, ColumnTypes.DOUBLE, number);
  }

  /** The type of a decimal; the digits must hold the places. */
  static ColumnType<BigDecimal> decimal(int digits, int places) {
    if (digits < 1 || places < 0 || places > digits) {
      throw new QueryDefinitionError(
          "DORM3104",
          "asDecimal(digits, places): the digits must be at least 1 and hold the places. FIX:"
              + " asDecimal(10, 2).",
          null);
    }
    return ColumnTypes.decimal(digits, places);
  }

  /** A value as one of another type. */
  static Fragment to(ColumnType<?> target, Fragment value) {
    ColumnType<?> source = Calls.type(value);
    if (source.equals(target)) {
      return value;
    }
    if (!known(source.kind(), target.kind())) {
      throw refused(source.kind() + " as " + target.kind());
    }
    return Calls.of(SqlFunction.CAST, target, value);
  }

  /** A value as one of a Java type. */
  static <R> ComparableExpression<R, ?> to(Class<?> target, Fragment value) {
    if (target == String.class) {
      return new TextExpression<>(ColumnTypes.TEXT, to(ColumnTypes.TEXT, value));
    }
    if (target == Long.class) {
      return new LongExpression<>(ColumnTypes.LONG, to(ColumnTypes.LONG, value));
    }
    if (target == Integer.class) {
      return new IntegerExpression<>(ColumnTypes.INTEGER, to(ColumnTypes.INTEGER, value));
    }
    if (target == Short.class) {
      return new ShortExpression<>(ColumnTypes.SHORT, to(ColumnTypes.SHORT, value));
    }
    if (target == Double.class) {
      return new DoubleExpression<>(ColumnTypes.DOUBLE, to(ColumnTypes.DOUBLE, value));
    }
    ColumnKind source = Calls.type(value).kind();
    boolean dated = source == ColumnKind.INSTANT || source == ColumnKind.LOCAL_DATE_TIME;
    if (target == LocalDate.class && dated) {
      return new LocalDateExpression<>(
          ColumnTypes.LOCAL_DATE, Calls.of(SqlFunction.DATE, ColumnTypes.LOCAL_DATE, value));
    }
    if (target == LocalTime.class && dated) {
      return new LocalTimeExpression<>(
          ColumnTypes.LOCAL_TIME, Calls.of(SqlFunction.TIME, ColumnTypes.LOCAL_TIME, value));
    }
    throw refused(source + " as " + target.getSimpleName());
  }

  private static boolean known(ColumnKind source, ColumnKind target) {
    boolean integer =
        source == ColumnKind.SHORT || source == ColumnKind.INTEGER || source == ColumnKind.LONG;
    boolean number = integer || source == ColumnKind.DOUBLE || source == ColumnKind.DECIMAL;
    return switch (target) {
      case TEXT ->
          switch (source) {
            case DOUBLE, JSON, BINARY, ARRAY -> false;
            default -> true;
          };
      case INTEGER -> number || source == ColumnKind.TEXT || source == ColumnKind.BOOLEAN;
      case SHORT, LONG, DOUBLE, DECIMAL -> number || source == ColumnKind.TEXT;
      default -> false;
    };
  }

  private static QueryDefinitionError refused(String what) {
    return new QueryDefinitionError(
        "DORM3102",
        "cast(…) of "
            + what
            + ": the databases do not give the same. FIX: cast to String, Short, Integer, Long,"
            + " Double or, a moment, to LocalDate or LocalTime; asDecimal(digits, places) for"
            + " decimals.",
        null);
  }
}
