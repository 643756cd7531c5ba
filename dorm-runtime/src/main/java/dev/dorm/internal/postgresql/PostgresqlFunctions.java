package dev.dorm.internal.postgresql;

import dev.dorm.dialect.AggregateTemplate;
import dev.dorm.dialect.CallTemplate;
import dev.dorm.dialect.StandardFunctions;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlFunction;
import java.util.List;

/** How PostgreSQL computes. */
final class PostgresqlFunctions extends StandardFunctions {
  static final PostgresqlFunctions INSTANCE = new PostgresqlFunctions();

  /**
   * The places beyond those of a quotient with which it is divided, so that rounding it once more
   * changes nothing: it is farther than that from a half, or exactly one.
   */
  private static final int GUARD_PLACES = 20;

  private PostgresqlFunctions() {}

  @Override
  public CallTemplate call(
      SqlFunction function, List<ColumnType<?>> arguments, ColumnType<?> result) {
    boolean decimal = result.kind() == ColumnKind.DECIMAL;
    CallTemplate json = PostgresqlJson.call(function, result);
    if (json != null) {
      return json;
    }
    return switch (function) {
      case DIVIDE ->
          decimal
              ? new CallTemplate(
                  "round(round(",
                  ", " + (result.scale() + GUARD_PLACES) + ") / nullif(",
                  ", 0), " + result.scale() + ")")
              : new CallTemplate("(", " / nullif(", ", 0))");
      case MOD -> new CallTemplate("mod(", ", nullif(", ", 0))");
      case POWER ->
          new CallTemplate("power(CAST(", " AS double precision), CAST(", " AS double precision))");
      case SQRT -> new CallTemplate("sqrt(CAST(", "", " AS double precision))");
      case NEGATE -> new CallTemplate("(-", "", ")");
      case SIGN -> new CallTemplate("CAST(sign(", "", ") AS integer)");
      case DECIMAL -> decimal(arguments.get(0), result);
      case STORE -> CallTemplate.plain();
      case CAST -> PostgresqlCasts.cast(arguments.get(0), result);
      case TRIM -> CallTemplate.of("btrim");
      case INDEX_OF -> new CallTemplate("(strpos(", ", ", ") - 1)");
      case ARRAY_CONTAINS -> CallTemplate.infix("@>");
      case ARRAY_WITHIN -> CallTemplate.infix("<@");
      case ARRAY_OVERLAPS -> CallTemplate.infix("&&");
      case ARRAY_LENGTH -> CallTemplate.of("cardinality");
      case ARRAY_AT -> new CallTemplate("(", ")[", " + 1]");
      default ->
          PostgresqlTemporals.call(
              function, arguments, result, super.call(function, arguments, result));
    };
  }

  private static CallTemplate decimal(ColumnType<?> from, ColumnType<?> to) {
    return from.kind() == ColumnKind.DECIMAL && from.scale() > to.scale()
        ? CallTemplate.of("round", to.scale())
        : CallTemplate.plain();
  }

  /** Integers and decimals are averaged with so many places that rounding is exact. */
  private static AggregateTemplate mean(
      AggregateTemplate plain, ColumnType<?> argument, ColumnType<?> result) {
    if (argument.kind() == ColumnKind.DOUBLE) {
      return plain;
    }
    AggregateTemplate exact = plain.of("round(", ", " + (result.scale() + GUARD_PLACES) + ")");
    return result.kind() == ColumnKind.DOUBLE
        ? exact.as("double precision")
        : new AggregateTemplate(
            "round(" + exact.before(),
            exact.open(),
            exact.close(),
            exact.after() + ", " + result.scale() + ")");
  }

  @Override
  public AggregateTemplate aggregate(
      SqlAggregate aggregate, ColumnType<?> argument, ColumnType<?> result) {
    AggregateTemplate plain = super.aggregate(aggregate, argument, result);
    return switch (aggregate) {
      case SUM -> result.kind() == ColumnKind.LONG ? plain.as("bigint") : plain;
      case AVG -> mean(plain, argument, result);
      case ANY -> AggregateTemplate.of("bool_or");
      case EVERY -> AggregateTemplate.of("bool_and");
      case JOINED -> AggregateTemplate.of("string_agg");
      case LISTED -> AggregateTemplate.of("array_agg");
      case COUNT, MIN, MAX -> plain;
    };
  }
}
