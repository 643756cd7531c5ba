package dev.dorm.internal.postgresql;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlFunction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Parts of JSON values. Paths are strict, so that a place is one of an array only, a key one of an
 * object only; what does not fit is left out before it is converted.
 */
final class PostgresqlJson {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private PostgresqlJson() {}

  /** How a function of JSON is written; null for another function. */
  static @Nullable CallTemplate call(SqlFunction function, ColumnType<?> result) {
    return switch (function) {
      case JSON_AT ->
          new CallTemplate(
              "jsonb_path_query_first(",
              ", CAST('strict ' || CAST(",
              " AS text) AS jsonpath), '{}', true)");
      case JSON_KIND -> CallTemplate.of("jsonb_typeof");
      case JSON_LENGTH ->
          new CallTemplate(
              "(SELECT CASE jsonb_typeof(j) WHEN 'array' THEN jsonb_array_length(j) WHEN 'object'"
                  + " THEN (SELECT CAST(count(*) AS integer) FROM jsonb_object_keys(j)) END FROM"
                  + " (SELECT ",
              "",
              " AS j) AS part)");
      case JSON_VALUE -> value(result);
      case JSON_CONTAINS -> CallTemplate.infix("@>");
      default -> null;
    };
  }

  private static CallTemplate value(ColumnType<?> result) {
    return switch (result.kind()) {
      case TEXT -> only("@.type() == \"string\"").inside("(", " #>> '{}')");
      case BOOLEAN -> only("@.type() == \"boolean\"").inside("CAST(", " AS boolean)");
      case DOUBLE ->
          number("(@ == 0 || @.abs() >= 4.9e-324 && @.abs() <= 1.7976931348623157e308)")
              .inside("CAST(", " AS double precision)");
      case DECIMAL -> decimal(result);
      case INTEGER ->
          number(whole(Integer.MIN_VALUE, Integer.MAX_VALUE)).inside("CAST(", " AS integer)");
      default -> number(whole(Long.MIN_VALUE, Long.MAX_VALUE)).inside("CAST(", " AS bigint)");
    };
  }

  private static CallTemplate decimal(ColumnType<?> result) {
    BigDecimal bound =
        BigDecimal.TEN
            .pow(result.size() - result.scale())
            .subtract(HALF.movePointLeft(result.scale()));
    return number("@.abs() < " + bound.toPlainString())
        .inside("CAST(", " AS numeric(" + result.size() + ", " + result.scale() + "))");
  }

  private static String whole(long least, long greatest) {
    return "@ >= " + least + " && @ <= " + greatest + " && @.floor() == @";
  }

  private static CallTemplate number(String condition) {
    return only("@.type() == \"number\" && " + condition);
  }

  /** The part if it fulfils a condition. */
  private static CallTemplate only(String condition) {
    return new CallTemplate("jsonb_path_query_first(", "", ", 'strict $ ? (" + condition + ")')");
  }
}
