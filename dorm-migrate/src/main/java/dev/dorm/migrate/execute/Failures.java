package dev.dorm.migrate.execute;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the errors of drivers. */
final class Failures {
  /** SQLite's code for a file that another connection is writing to. */
  private static final int SQLITE_BUSY = 5;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final Map<String, String> HINTS =
      Map.of(
          "23505",
          "make the values differ, then run migrate again",
          "23503",
          "mend or remove the rows that refer to nothing, then run migrate again",
          "23502",
          "give the rows a value, then run migrate again",
          "23514",
          "mend the rows that the CHECK refuses, then run migrate again",
          "42501",
          "let the user of the database create and change tables",
          "42P07",
          "a table or index of that name is there already. If the history was lost, or the table was"
              + " made by hand, and it is as the migration makes it: migrate --fake-initial, or"
              + " migrate <app> <name> --fake, and then dbcheck; if it is something else, rename"
              + " it",
          "25001",
          "this statement cannot run in a transaction, and every migration is one",
          LOCK_NOT_AVAILABLE,
          "another transaction holds the table; end it, then run migrate again",
          "2BP01",
          "something that dorm did not make, such as a view, needs this; drop that first");

  private Failures() {}

  /** The error in one line, with its code. */
  static String text(SQLException error) {
    String state = error.getSQLState();
    String code =
        state != null ? state + ": " : error.getErrorCode() != 0 ? error.getErrorCode() + ": " : "";
    return code + String.valueOf(error.getMessage()).strip();
  }

  /** What to do about it. */
  static String hint(SQLException error) {
    String hint = HINTS.get(String.valueOf(error.getSQLState()));
    if (hint != null) {
      return hint;
    }
    String message = String.valueOf(error.getMessage());
    if (message.contains("UNIQUE constraint failed")) {
      return String.valueOf(HINTS.get("23505"));
    }
    if (message.contains("already exists")) {
      return String.valueOf(HINTS.get("42P07"));
    }
    return isBusy(error)
        ? String.valueOf(HINTS.get(LOCK_NOT_AVAILABLE))
        : "mend what the database says, then run migrate again";
  }

  /** Whether another connection holds SQLite's file. */
  static boolean isBusy(SQLException error) {
    return error.getSQLState() == null && (error.getErrorCode() & 0xff) == SQLITE_BUSY;
  }

  /** Whether the connection is gone. */
  static boolean isBroken(SQLException error) {
    return error.getSQLState() != null && error.getSQLState().startsWith("08");
  }

  /** Whether a lock was not to be had in time; PostgreSQL. */
  static boolean isLocked(@Nullable Throwable error) {
    return error instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
  }
}
