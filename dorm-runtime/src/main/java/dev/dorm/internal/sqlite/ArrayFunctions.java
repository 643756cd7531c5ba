package dev.dorm.internal.sqlite;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.SqlFunction;
import org.jspecify.annotations.Nullable;

/** Arrays, which are JSON texts: what is asked of their elements. */
final class ArrayFunctions {
  private static final String IN_A = "IN (SELECT value FROM json_each(a)))";
  private static final String IN_B = "IN (SELECT value FROM json_each(b)))";

  private ArrayFunctions() {}

  /** How a function of arrays is written; null for another function. */
  static @Nullable CallTemplate call(SqlFunction function) {
    return switch (function) {
      case ARRAY_CONTAINS -> both("NOT EXISTS (SELECT 1 FROM json_each(b) WHERE value NOT " + IN_A);
      case ARRAY_WITHIN -> both("NOT EXISTS (SELECT 1 FROM json_each(a) WHERE value NOT " + IN_B);
      case ARRAY_OVERLAPS -> both("EXISTS (SELECT 1 FROM json_each(a) WHERE value " + IN_B);
      case ARRAY_LENGTH -> CallTemplate.of("json_array_length");
      case ARRAY_AT -> CallTemplate.infix("->>");
      default -> null;
    };
  }

  /** What is asked of two arrays, each of which stands in the text once. */
  private static CallTemplate both(String question) {
    return new CallTemplate(
        "(SELECT CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN " + question + " END FROM (SELECT ",
        " AS a, ",
        " AS b))");
  }
}
