package dev.dorm.internal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * A function of SQL that is computed in Java, for what SQLite lacks or computes otherwise than
 * PostgreSQL. NULL among the arguments gives NULL.
 */
final class JavaFunction extends Function {
  /** What stands before the reason of a refusal in the driver's message. */
  static final String REFUSAL = "java.sql.SQLException: dorm: ";

  private static final int INTEGER = 1;
  private static final int FLOAT = 2;
  private static final int NULL = 5;

  /** What is computed. */
  interface Body {
    /** The result, a Long, Integer, Double or String, or null for NULL. */
    @Nullable Object of(Arguments arguments) throws SQLException;
  }

  /** The arguments of one call. */
  interface Arguments {
    /** How many there are. */
    int count() throws SQLException;

    /** Whether one is NULL. */
    boolean isNull(int index) throws SQLException;

    /** Whether one is a floating point number. */
    boolean isReal(int index) throws SQLException;

    /** Whether one is an integer. */
    boolean isInteger(int index) throws SQLException;

    /** An integer. */
    long integer(int index) throws SQLException;

    /** A floating point number. */
    double real(int index) throws SQLException;

    /** A text. */
    String text(int index) throws SQLException;
  }

  private final String name;
  private final boolean strict;
  private final Arguments arguments = new Values();
  private @Nullable Body body;

  private JavaFunction(String name, boolean strict) {
    this.name = name;
    this.strict = strict;
  }

  /** Adds a function of {@link JavaFunctions} to a connection. */
  static void add(Connection connection, String name, int arguments) throws SQLException {
    Function.create(connection, name, new JavaFunction(name, true), arguments, FLAG_DETERMINISTIC);
  }

  /** Adds a function that takes any number of arguments, NULL too. */
  static void addLenient(Connection connection, String name) throws SQLException {
    Function.create(connection, name, new JavaFunction(name, false), -1, FLAG_DETERMINISTIC);
  }

  /** The refusal of a value. */
  static SQLException refusal(String reason) {
    return new SQLException("dorm: " + reason);
  }

  @Override
  protected void xFunc() throws SQLException {
    if (strict) {
      for (int i = 0; i < args(); i++) {
        if (value_type(i) == NULL) {
          result();
          return;
        }
      }
    }
    Body known = body;
    if (known == null) {
      known = JavaFunctions.body(name);
      body = known;
    }
    give(known.of(arguments));
  }

  private void give(@Nullable Object value) throws SQLException {
    if (value instanceof Long number) {
      result(number.longValue());
    } else if (value instanceof Integer number) {
      result(number.intValue());
    } else if (value instanceof Double number) {
      result(number.doubleValue());
    } else if (value instanceof String text) {
      result(text);
    } else {
      result();
    }
  }

  /** The arguments of the call that runs now. */
  private final class Values implements Arguments {
    @Override
    public int count() throws SQLException {
      return args();
    }

    @Override
    public boolean isNull(int index) throws SQLException {
      return value_type(index) == NULL;
    }

    @Override
    public boolean isReal(int index) throws SQLException {
      return value_type(index) == FLOAT;
    }

    @Override
    public boolean isInteger(int index) throws SQLException {
      return value_type(index) == INTEGER;
    }

    @Override
    public long integer(int index) throws SQLException {
      return value_long(index);
    }

    @Override
    public double real(int index) throws SQLException {
      return value_double(index);
    }

    @Override
    public String text(int index) throws SQLException {
      return value_text(index);
    }
  }
}
