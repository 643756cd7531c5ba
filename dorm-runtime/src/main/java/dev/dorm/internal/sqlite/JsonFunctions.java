package dev.dorm.internal.sqlite;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.sqlite.JavaFunction.Arguments;
import dev.dorm.internal.sqlite.JavaFunction.Body;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Parts of JSON values: SQLite finds them, and numbers are read in Java. */
final class JsonFunctions {
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Double.MAX_VALUE);
  private static final BigDecimal LEAST = BigDecimal.valueOf(Double.MIN_VALUE);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private JsonFunctions() {}

  /** How a function is computed; null for one of another kind. */
  static @Nullable Body body(String name) {
    return switch (name) {
      case "dorm_json_contains" -> JsonFunctions::contains;
      case "dorm_json_integer" -> JsonFunctions::integer;
      case "dorm_json_double" -> JsonFunctions::real;
      case "dorm_json_decimal" -> JsonFunctions::decimal;
      default -> null;
    };
  }

  private static Object contains(Arguments a) throws SQLException {
    Object whole = JsonReader.read(a.text(0));
    return JsonContainment.contains(whole, JsonReader.read(a.text(1))) ? 1 : 0;
  }

  /** How a function of JSON is written; null for another function. */
  static @Nullable CallTemplate call(SqlFunction function, ColumnType<?> result) {
    return switch (function) {
      case JSON_AT -> CallTemplate.infix("->");
      case JSON_KIND -> CallTemplate.of("json_type");
      case JSON_LENGTH ->
          choice(
              "'array' THEN json_array_length(j)"
                  + " WHEN 'object' THEN (SELECT count(*) FROM json_each(j))");
      case JSON_VALUE -> value(result);
      case JSON_CONTAINS -> CallTemplate.of("dorm_json_contains");
      default -> null;
    };
  }

  private static CallTemplate value(ColumnType<?> result) {
    return switch (result.kind()) {
      case TEXT -> choice("'text' THEN j ->> '$'");
      case BOOLEAN -> new CallTemplate("CASE ", "", " WHEN 'true' THEN 1 WHEN 'false' THEN 0 END");
      case DOUBLE -> CallTemplate.of("dorm_json_double");
      case DECIMAL -> CallTemplate.of("dorm_json_decimal", result.size() + ", " + result.scale());
      default -> CallTemplate.of("dorm_json_integer", SqliteFunctions.bits(result));
    };
  }

  /** What depends on the type of a part, which stands in the text once. */
  private static CallTemplate choice(String branches) {
    return new CallTemplate(
        "(SELECT CASE json_type(j) WHEN " + branches + " END FROM (SELECT ", "", " AS j))");
  }

  /** The number that a JSON text is; null for anything else. */
  private static @Nullable BigDecimal number(Arguments a) throws SQLException {
    String json = a.text(0);
    char first = json.charAt(0);
    return first == '-' || (first >= '0' && first <= '9') ? new BigDecimal(json) : null;
  }

  private static @Nullable Object integer(Arguments a) throws SQLException {
    BigDecimal number = number(a);
    BigDecimal bound = BigDecimal.valueOf(2).pow((int) a.integer(1) - 1);
    if (number == null || number.compareTo(bound) >= 0 || number.compareTo(bound.negate()) < 0) {
      return null;
    }
    boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    return whole ? (Object) number.longValue() : null;
  }

  private static @Nullable Object real(Arguments a) throws SQLException {
    BigDecimal number = number(a);
    if (number == null) {
      return null;
    }
    BigDecimal size = number.abs();
    boolean fits = size.compareTo(GREATEST) <= 0 && size.compareTo(LEAST) >= 0;
    return number.signum() == 0 ? (Object) 0.0 : fits ? (Object) number.doubleValue() : null;
  }

  private static @Nullable Object decimal(Arguments a) throws SQLException {
    BigDecimal number = number(a);
    int digits = (int) a.integer(1);
    int places = (int) a.integer(2);
    BigDecimal bound = BigDecimal.TEN.pow(digits - places).subtract(HALF.movePointLeft(places));
    if (number == null || number.abs().compareTo(bound) >= 0) {
      return null;
    }
    // A number like 1e-999999999 must not be written out to find that it is rounded to zero.
    boolean tiny = (long) number.precision() - number.scale() < -places;
    BigDecimal rounded = tiny ? BigDecimal.ZERO : number.setScale(places, RoundingMode.HALF_UP);
    return digits <= ScaledDecimal.REAL_DIGITS
        ? (Object) rounded.doubleValue()
        : (Object) ScaledDecimal.unscaled(rounded, places);
  }
}
