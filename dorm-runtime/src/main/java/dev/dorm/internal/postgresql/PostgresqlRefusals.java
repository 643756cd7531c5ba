package dev.dorm.internal.postgresql;

import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.MissingTable;
import dev.dorm.exception.NotNullViolation;
import dev.dorm.exception.RowLocked;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.internal.connection.FailureTexts;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL refused, as an exception of dorm's. Apart from {@link PostgresqlFailures}, so
 * that a program to which nothing was refused loads none of them.
 */
final class PostgresqlRefusals {
  private static final Pattern KEY = Pattern.compile("\\A[^()]*\\(([^()]+)\\)=\\(");

  private PostgresqlRefusals() {}

  /** The exception for a broken connection. */
  static DormException lost(String location, String tail, SQLException cause) {
    return new ConnectionLost(
        "The connection to "
            + location
            + " broke; what was under way may or may not have"
            + " happened."
            + tail,
        cause);
  }

  /** The exception for an SQLState. */
  static DormException of(
      SQLException failure,
      String state,
      String reason,
      Map<String, String> checks,
      String tail,
      SQLException cause) {
    return switch (state) {
      case "23505" ->
          new UniqueViolation(
              FailureTexts.taken(columns(failure), constraint(failure)) + tail, cause);
      case "23503" ->
          new ForeignKeyViolation(
              FailureTexts.unrelated(table(failure) + ": a row", constraint(failure)) + tail,
              cause);
      case "23502" ->
          new NotNullViolation(
              FailureTexts.missingValue(table(failure) + "." + column(failure)) + tail, cause);
      case "23514" ->
          new CheckViolation(
              FailureTexts.unchecked(
                      checks,
                      constraintName(failure),
                      FailureTexts.unchecked(table(failure) + ": a check", constraint(failure)))
                  + tail,
              cause,
              constraintName(failure));
      case "42P01" -> new MissingTable(FailureTexts.missingTable(quoted(reason)) + tail, cause);
      case "42703" -> new MissingTable(FailureTexts.missingColumn(quoted(reason)) + tail, cause);
      case "55P03" ->
          new RowLocked(
              "Another transaction has locked a row. FIX: try again later, or wait: LockWait.WAIT."
                  + tail,
              cause);
      case "40001", "40P01" ->
          new SerializationFailure(
              "Another transaction got in the way. FIX: run the block again." + tail, cause);
      case "0A000" -> unsupported(failure, state, tail, cause);
      case "57014" -> new DatabaseError("DORM4023", "The statement was cancelled." + tail, cause);
      default -> byClass(state, tail, cause);
    };
  }

  /** The driver forgets the plan then, and what runs next has one of the table as it is. */
  private static DormException unsupported(
      SQLException failure, String state, String tail, SQLException cause) {
    ServerErrorMessage message = PostgresqlFailures.server(failure);
    return message != null && "RevalidateCachedQuery".equals(message.getRoutine())
        ? new SerializationFailure(
            "A table was altered since the connection met the statement first. FIX: run the block"
                + " again."
                + tail,
            cause)
        : byClass(state, tail, cause);
  }

  private static DormException byClass(String state, String tail, SQLException cause) {
    if (state.startsWith("23")) {
      return new IntegrityError(
          "DORM3017", "A constraint refuses the row. FIX: other values." + tail, cause);
    }
    if (state.startsWith("22")) {
      return new DatabaseError(
          "DORM4021",
          "PostgreSQL refused a value: it does not fit its type."
              + FailureTexts.OTHER_VALUES
              + tail,
          cause);
    }
    return new DatabaseError("DORM4020", "PostgreSQL refused the statement." + tail, cause);
  }

  private static String table(SQLException failure) {
    ServerErrorMessage message = PostgresqlFailures.server(failure);
    return message == null || message.getTable() == null ? "A row" : message.getTable();
  }

  /**
   * The columns of the constraint, each with its table: what stands before {@code )=(} in {@code
   * Key (first, last)=(…, …) already exists.}, in whatever language, and never what follows. The
   * table alone where an expression is indexed.
   */
  private static String columns(SQLException failure) {
    ServerErrorMessage message = PostgresqlFailures.server(failure);
    String detail = message == null ? null : message.getDetail();
    Matcher key = KEY.matcher(detail == null ? "" : detail);
    return key.find() ? prefixed(table(failure), key.group(1)) : table(failure);
  }

  private static String prefixed(String table, String columns) {
    return Arrays.stream(columns.split(", "))
        .map(column -> table + "." + column)
        .collect(Collectors.joining(", "));
  }

  private static String column(SQLException failure) {
    ServerErrorMessage message = PostgresqlFailures.server(failure);
    return message == null || message.getColumn() == null ? "a column" : message.getColumn();
  }

  private static String constraint(SQLException failure) {
    String name = constraintName(failure);
    return name.isEmpty() ? "" : " (constraint " + name + ")";
  }

  private static String constraintName(SQLException failure) {
    ServerErrorMessage message = PostgresqlFailures.server(failure);
    return message == null || message.getConstraint() == null ? "" : message.getConstraint();
  }

  /** The first name in the server's words: {@code relation "x" does not exist}. */
  private static String quoted(String reason) {
    int start = reason.indexOf('"');
    int end = reason.indexOf('"', start + 1);
    if (start >= 0 && end > start) {
      return reason.substring(start + 1, end);
    }
    // column t.c does not exist
    String[] words = reason.split(" ", 3);
    return words.length == 3 ? words[1] : "named in the statement";
  }
}
