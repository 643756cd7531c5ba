package dev.dorm.internal.sqlite;

import dev.dorm.dialect.AggregateTemplate;
import dev.dorm.dialect.CallTemplate;
import dev.dorm.dialect.StandardFunctions;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.util.List;
import java.util.Locale;

/** How SQLite computes: itself, or by the functions that dorm adds to each connection. */
final class SqliteFunctions extends StandardFunctions {
  static final SqliteFunctions INSTANCE = new SqliteFunctions();

  private SqliteFunctions() {}

  @Override
  public CallTemplate call(
      SqlFunction function, List<ColumnType<?>> arguments, ColumnType<?> result) {
    CallTemplate json = JsonFunctions.call(function, result);
    if (json != null) {
      return json;
    }
    CallTemplate array = ArrayFunctions.call(function);
    if (array != null) {
      return array;
    }
    return switch (function) {
      case PLUS, MINUS, TIMES -> CallTemplate.of(name(function), bits(result));
      case DIVIDE ->
          result.kind() == ColumnKind.DECIMAL
              ? decimalDivide(arguments, result)
              : CallTemplate.of("dorm_divide", bits(result));
      case MOD -> CallTemplate.infix("%");
      case POWER, SQRT, UPPER, LOWER, RIGHT, REPEAT, LPAD, RPAD, REVERSE, GREATEST, LEAST ->
          CallTemplate.of(name(function));
      case NEGATE -> new CallTemplate("dorm_minus(0, ", "", ", " + bits(result) + ")");
      case ABS -> isInteger(result) ? CallTemplate.of("dorm_abs", bits(result)) : of("abs");
      case ROUND -> of("dorm_rint");
      case FLOOR, CEIL ->
          result.kind() == ColumnKind.DECIMAL
              ? CallTemplate.of(name(function), arguments.get(0).scale() + ", 0")
              : super.call(function, arguments, result);
      case DECIMAL -> decimal(arguments.get(0), result);
      case STORE -> SqliteCasts.store(arguments.get(0), result);
      case CAST -> SqliteCasts.cast(arguments.get(0), result);
      case LEFT -> new CallTemplate("substr(", ", 1, ", ")");
      case INDEX_OF -> new CallTemplate("(instr(", ", ", ") - 1)");
      default -> SqliteTemporals.call(function, arguments, super.call(function, arguments, result));
    };
  }

  private static CallTemplate of(String name) {
    return CallTemplate.of(name);
  }

  private static String name(SqlFunction function) {
    return "dorm_" + function.name().toLowerCase(Locale.ROOT);
  }

  private static CallTemplate decimalDivide(List<ColumnType<?>> arguments, ColumnType<?> result) {
    return CallTemplate.of(
        "dorm_decimal_divide",
        arguments.get(1).scale() - arguments.get(0).scale() + result.scale());
  }

  /** A number as the integer of its last place. */
  private static CallTemplate decimal(ColumnType<?> from, ColumnType<?> to) {
    return from.equals(to)
        ? CallTemplate.plain()
        : CallTemplate.of("dorm_scaled", from.scale() + ", " + to.scale());
  }

  static boolean isInteger(ColumnType<?> type) {
    return switch (type.kind()) {
      case SHORT, INTEGER, LONG -> true;
      default -> false;
    };
  }

  /** The bits that a number fits into; 0 for floating point. */
  static int bits(ColumnType<?> type) {
    return switch (type.kind()) {
      case SHORT -> 16;
      case INTEGER -> 32;
      case LONG, DECIMAL -> 64;
      default -> 0;
    };
  }

  @Override
  public AggregateTemplate aggregate(
      SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result) {
    return switch (aggregate) {
      case AVG ->
          result.kind() == ColumnKind.DECIMAL
              ? AggregateTemplate.of("dorm_avg")
              : super.aggregate(aggregate, argument, result);
      case ANY -> AggregateTemplate.of("max");
      case EVERY -> AggregateTemplate.of("min");
      case JOINED -> AggregateTemplate.of("group_concat");
      case LISTED -> listed(argument);
      case COUNT, SUM, MIN, MAX -> super.aggregate(aggregate, argument, result);
    };
  }

  /** JSON holds bytes as hexadecimals. */
  private static AggregateTemplate listed(ColumnType<?> argument) {
    AggregateTemplate array = AggregateTemplate.of("json_group_array");
    return argument.kind() == ColumnKind.BINARY ? array.of("hex(", ")") : array;
  }
}
