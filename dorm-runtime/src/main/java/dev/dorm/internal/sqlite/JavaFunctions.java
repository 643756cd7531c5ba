package dev.dorm.internal.sqlite;

import dev.dorm.internal.sqlite.JavaFunction.Body;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.Function;

/**
 * The functions that every connection gets. How one is computed is looked up when it is called for
 * the first time: most programs call few of them, and a start should not load the others.
 */
final class JavaFunctions {
  private JavaFunctions() {}

  /** Adds all of them to a connection. */
  static void register(Connection connection) throws SQLException {
    numbers(connection);
    Function.create(
        connection, MeanFunction.NAME, new MeanFunction(), 1, Function.FLAG_DETERMINISTIC);
    texts(connection);
    JavaFunction.add(connection, "dorm_trunc", 2);
    JavaFunction.add(connection, "dorm_later", 2);
    JavaFunction.add(connection, "dorm_micros", 2);
    JavaFunction.add(connection, "dorm_json_contains", 2);
    JavaFunction.add(connection, "dorm_json_integer", 2);
    JavaFunction.add(connection, "dorm_json_double", 1);
    JavaFunction.add(connection, "dorm_json_decimal", 3);
  }

  private static void numbers(Connection connection) throws SQLException {
    JavaFunction.add(connection, "dorm_plus", 3);
    JavaFunction.add(connection, "dorm_minus", 3);
    JavaFunction.add(connection, "dorm_times", 3);
    JavaFunction.add(connection, "dorm_divide", 3);
    JavaFunction.add(connection, "dorm_decimal_divide", 3);
    JavaFunction.add(connection, "dorm_power", 2);
    JavaFunction.add(connection, "dorm_sqrt", 1);
    JavaFunction.add(connection, "dorm_abs", 2);
    JavaFunction.add(connection, "dorm_rint", 1);
    JavaFunction.add(connection, "dorm_scaled", 3);
    JavaFunction.add(connection, "dorm_floor", 3);
    JavaFunction.add(connection, "dorm_ceil", 3);
    JavaFunction.add(connection, "dorm_decimal", 4);
    JavaFunction.add(connection, "dorm_integer", 3);
    JavaFunction.add(connection, "dorm_double", 2);
    JavaFunction.add(connection, "dorm_decimal_text", 2);
  }

  private static void texts(Connection connection) throws SQLException {
    JavaFunction.add(connection, FoldFunction.NAME, 1);
    JavaFunction.add(connection, RegexFunction.NAME, 2);
    JavaFunction.add(connection, RegexFunction.IGNORING_CASE, 2);
    JavaFunction.add(connection, "dorm_upper", 1);
    JavaFunction.add(connection, "dorm_lower", 1);
    JavaFunction.add(connection, "dorm_right", 2);
    JavaFunction.add(connection, "dorm_repeat", 2);
    JavaFunction.add(connection, "dorm_lpad", 3);
    JavaFunction.add(connection, "dorm_rpad", 3);
    JavaFunction.add(connection, "dorm_reverse", 1);
    JavaFunction.addLenient(connection, "dorm_greatest");
    JavaFunction.addLenient(connection, "dorm_least");
  }

  /** How a function is computed; what it keeps is kept for one connection. */
  static Body body(String name) {
    Body body = NumberFunctions.body(name);
    if (body == null) {
      body = TextFunctions.body(name);
    }
    if (body == null) {
      body = TemporalFunctions.body(name);
    }
    return Objects.requireNonNull(body == null ? JsonFunctions.body(name) : body, name);
  }
}
