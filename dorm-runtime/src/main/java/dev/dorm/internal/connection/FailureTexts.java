package dev.dorm.internal.connection;

import java.sql.SQLException;
import java.util.Map;

/** What the messages of all databases have in common. */
public final class FailureTexts {
  private static final int MAX_SQL = 2_000;

  /** What to do about a value that the database itself computed, or was given, and refuses. */
  public static final String OTHER_VALUES =
      " FIX: other values, or a filter that leaves out the rows for which it comes out so.";

  private FailureTexts() {}

  /** A table that is not there. */
  public static String missingTable(String table) {
    return "The table "
        + table
        + " does not exist. FIX: mvn dorm:migrate, or Migrator.of(database).migrate().";
  }

  /** A column that is not there. */
  public static String missingColumn(String column) {
    return "The column "
        + column
        + " does not exist. FIX: mvn dorm:makemigrations dorm:migrate, or"
        + " Migrator.of(database).migrate().";
  }

  /** A value that another row has. */
  public static String taken(String column, String constraint) {
    return column
        + ": another row has this value"
        + constraint
        + ". FIX: another value, or change that row first.";
  }

  /** A foreign key without its row, or a row whose foreign keys are still there. */
  public static String unrelated(String table, String constraint) {
    return table
        + " refers to one that does not exist, or others still refer to it"
        + constraint
        + ". FIX: save the other row first, or first delete those that refer to it.";
  }

  /** A NULL that is not allowed. */
  public static String missingValue(String column) {
    return column + " must not be NULL. FIX: set it.";
  }

  /** A value that a check forbids. */
  public static String unchecked(Map<String, String> checks, String name, String otherwise) {
    String columns = checks.get(name);
    return columns == null
        ? otherwise
        : columns + ": the check " + name + " is not fulfilled. FIX: values that fulfil it.";
  }

  /** A condition of which nothing more is known. */
  public static String unchecked(String check, String constraint) {
    return check + " does not allow this value" + constraint + ". FIX: a value that it allows.";
  }

  /**
   * What stands behind a message.
   *
   * @param reason the database's own words, without values; may be empty
   * @param code its code; may be empty
   * @param sql the statement; may be empty
   */
  public static String tail(String reason, String code, String sql) {
    StringBuilder tail = new StringBuilder(" (");
    append(tail, reason);
    append(tail, code);
    if (!sql.isEmpty()) {
      append(tail, "SQL: " + (sql.length() > MAX_SQL ? sql.substring(0, MAX_SQL) + "…" : sql));
    }
    return tail.length() == 2 ? "" : tail.append(')').toString();
  }

  private static void append(StringBuilder tail, String part) {
    if (!part.isEmpty()) {
      tail.append(tail.length() == 2 ? "" : "; ").append(part);
    }
  }

  /** The same failure with its place and its codes, but without its words, which hold values. */
  public static SQLException withoutText(SQLException failure) {
    SQLException bare =
        new SQLException(
            "(the database's message is withheld: it holds values)",
            failure.getSQLState(),
            failure.getErrorCode());
    bare.setStackTrace(failure.getStackTrace());
    return bare;
  }
}
