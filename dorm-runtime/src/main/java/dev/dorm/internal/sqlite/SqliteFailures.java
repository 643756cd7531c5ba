package dev.dorm.internal.sqlite;

import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.MissingTable;
import dev.dorm.exception.NotNullViolation;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.internal.connection.FailureTexts;
import dev.dorm.internal.connection.FailureTranslator;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's result codes; its SQLState is always null. */
final class SqliteFailures implements FailureTranslator {
  private final String name;
  private final String location;

  SqliteFailures(String name, String location) {
    this.name = name;
    this.location = location;
  }

  @Override
  public DormException statement(SQLException failure, String sql, Map<String, String> checks) {
    SQLiteErrorCode code = code(failure);
    String reason = reason(failure, code);
    String tail = FailureTexts.tail(reason, code == null ? "" : code.name(), sql);
    Throwable cause = reason.isEmpty() ? FailureTexts.withoutText(failure) : failure;
    if (connectionLost(failure)) {
      return new ConnectionLost(
          "The connection to the SQLite file " + location + " is gone." + tail, cause);
    }
    if (code == null) {
      return other(tail, cause);
    }
    return switch (code) {
      case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
          new UniqueViolation(FailureTexts.taken(named(reason), "") + tail, cause);
      case SQLITE_CONSTRAINT_FOREIGNKEY ->
          new ForeignKeyViolation(FailureTexts.unrelated("A row", "") + tail, cause);
      case SQLITE_CONSTRAINT_NOTNULL ->
          new NotNullViolation(FailureTexts.missingValue(named(reason)) + tail, cause);
      case SQLITE_CONSTRAINT_CHECK ->
          new CheckViolation(
              FailureTexts.unchecked(
                      checks,
                      named(reason),
                      FailureTexts.unchecked("The check " + named(reason), ""))
                  + tail,
              cause,
              named(reason));
      case SQLITE_BUSY,
          SQLITE_BUSY_RECOVERY,
          SQLITE_BUSY_SNAPSHOT,
          SQLITE_BUSY_TIMEOUT,
          SQLITE_LOCKED,
          SQLITE_LOCKED_SHAREDCACHE ->
          new SerializationFailure(
              "The SQLite file is locked by another connection or process. FIX: run the block"
                  + " again."
                  + tail,
              cause);
      case SQLITE_INTERRUPT ->
          new DatabaseError("DORM4023", "The statement was cancelled." + tail, cause);
      case SQLITE_ERROR -> error(reason, tail, cause);
      default ->
          code.name().startsWith("SQLITE_CONSTRAINT")
              ? new IntegrityError(
                  "DORM3017", "A constraint refuses the row. FIX: other values." + tail, cause)
              : other(tail, cause);
    };
  }

  private static DormException error(String reason, String tail, Throwable cause) {
    if (reason.startsWith("no such table: ")) {
      return new MissingTable(
          FailureTexts.missingTable(after(reason, "no such table: ")) + tail, cause);
    }
    if (reason.startsWith("no such column: ")) {
      return new MissingTable(
          FailureTexts.missingColumn(after(reason, "no such column: ")) + tail, cause);
    }
    if (reason.startsWith(JavaFunction.REFUSAL)) {
      return new DatabaseError(
          "DORM4021",
          "SQLite refused a value: " + after(reason, JavaFunction.REFUSAL) + "." + tail,
          cause);
    }
    if (reason.equals("integer overflow")) {
      return new DatabaseError(
          "DORM4021", "SQLite refused a value: it does not fit into 64 bits." + tail, cause);
    }
    int noColumn = reason.indexOf(" has no column named ");
    if (noColumn > 0 && reason.startsWith("table ")) {
      String table = reason.substring("table ".length(), noColumn);
      String column = after(reason.substring(noColumn), " has no column named ");
      return new MissingTable(FailureTexts.missingColumn(table + "." + column) + tail, cause);
    }
    return other(tail, cause);
  }

  private static DormException other(String tail, Throwable cause) {
    return new DatabaseError("DORM4020", "SQLite refused the statement." + tail, cause);
  }

  @Override
  public DormException connecting(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    String reason = reason(failure, code);
    String what =
        code == SQLiteErrorCode.SQLITE_NOTADB
            ? " is no SQLite database. FIX: another path."
            : " cannot be opened. FIX: check that the file and its directory may be written.";
    return new ConnectionFailed(
        "DORM4012",
        "Database \""
            + name
            + "\": "
            + location
            + what
            + FailureTexts.tail(reason, code == null ? "" : code.name(), ""),
        failure);
  }

  @Override
  public Lateness lateness(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    return code == SQLiteErrorCode.SQLITE_INTERRUPT
            || (code != null && code.name().startsWith("SQLITE_BUSY"))
        ? Lateness.STOPPED
        : Lateness.NONE;
  }

  @Override
  public boolean connectionLost(SQLException failure) {
    SQLiteErrorCode code = code(failure);
    if (code == null) {
      return "database connection closed".equals(failure.getMessage());
    }
    return code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED
        || code == SQLiteErrorCode.SQLITE_NOTADB
        || code.name().startsWith("SQLITE_IOERR");
  }

  @Override
  public boolean transactionLost(SQLException failure) {
    return false; // the connection is asked whether its transaction is still open
  }

  @Override
  public boolean refusal(SQLException failure) {
    return code(failure) != null;
  }

  static boolean isInsideTransaction(SQLException failure) {
    return reason(failure, code(failure)).contains("within a transaction");
  }

  private static @Nullable SQLiteErrorCode code(SQLException failure) {
    return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
  }

  /** SQLite's own words, out of the driver's; empty where they may hold a value. */
  private static String reason(SQLException failure, @Nullable SQLiteErrorCode code) {
    String text = failure.getMessage() == null ? "" : failure.getMessage();
    if (code != null) {
      int start = text.indexOf(code.message + " (");
      if (start >= 0 && text.endsWith(")")) {
        text = text.substring(start + code.message.length() + 2, text.length() - 1);
      }
    }
    return text.startsWith("bad JSON path") ? "" : text;
  }

  /** What stands behind "… constraint failed: ". */
  private static String named(String reason) {
    int colon = reason.indexOf(": ");
    return colon < 0 ? reason : reason.substring(colon + 2);
  }

  private static String after(String text, String start) {
    return text.substring(start.length());
  }
}
