package dev.dorm.internal.sqlite;

import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.ForeignKeyViolation;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.MissingTable;
import dev.dorm.exception.NotNullViolation;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.internal.connection.FailureTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * What SQLite refused, as an exception of dorm's. Apart from {@link SqliteFailures}, so that a
 * program to which nothing was refused loads none of them.
 */
final class SqliteRefusals {
  private SqliteRefusals() {}

  /** The exception for a result code. */
  static DormException of(
      @Nullable SQLiteErrorCode code,
      String reason,
      Map<String, String> checks,
      String tail,
      Throwable cause) {
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
          "SQLite refused a value: "
              + after(reason, JavaFunction.REFUSAL)
              + "."
              + FailureTexts.OTHER_VALUES
              + tail,
          cause);
    }
    if (reason.equals("integer overflow")) {
      return new DatabaseError(
          "DORM4021",
          "SQLite refused a value: it does not fit into 64 bits."
              + FailureTexts.OTHER_VALUES
              + tail,
          cause);
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

  /** What stands behind "… constraint failed: ". */
  private static String named(String reason) {
    int colon = reason.indexOf(": ");
    return colon < 0 ? reason : reason.substring(colon + 2);
  }

  private static String after(String text, String start) {
    return text.substring(start.length());
  }
}
