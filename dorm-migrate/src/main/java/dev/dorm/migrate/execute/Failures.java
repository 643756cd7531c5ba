package dev.dorm.migrate.execute;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the errors of drivers. */
final class Failures {
  /** SQLite's code for a file that another connection is writing to. */
  private static final int SQLITE_BUSY = 5;

  /** SQLite's code for a file, or a connection, that may not be written to. */
  private static final int SQLITE_READONLY = 8;

  private static final String UNKNOWN = "mend what the database says, then run migrate again";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final String USED =
      "something that dorm did not make, such as a view, uses this: drop it by runSql before this"
          + " operation, and make it anew behind it if it is still wanted";

  private static final String BROKEN =
      "the connection broke, and what was not committed is undone; run migrate again when the"
          + " server can be reached";

  private static final String VALUES =
      "mend the values, or say with using(…) how they are converted, then run migrate again";

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          entry("23505", "make the values differ, then run migrate again"),
          entry("23503", "mend or remove the rows that refer to nothing, then run migrate again"),
          entry("23502", "give the rows a value, then run migrate again"),
          entry("23514", "mend the rows that the CHECK refuses, then run migrate again"),
          entry("22001", VALUES),
          entry("22003", VALUES),
          entry("22P02", VALUES),
          entry("42501", "let the user of the database create and change tables"),
          entry(
              "42P07",
              "a table or index of that name is there already. If the history was lost, or the table"
                  + " was made by hand, and it is as the migration makes it: migrate --fake-initial,"
                  + " or migrate <app> <name> --fake, and then dbcheck; if it is something else,"
                  + " rename it"),
          entry("25001", "this statement cannot run in a transaction, and every migration is one"),
          entry(
              LOCK_NOT_AVAILABLE,
              "another transaction holds the table; end it, then run migrate again"),
          entry("40P01", "two transactions waited for each other; run migrate again"),
          entry("53100", "make room on the disk of the database, then run migrate again"),
          entry("57P01", BROKEN),
          entry("2BP01", USED),
          entry("0A000", "the database cannot do this. If " + USED));

  /** What SQLite has instead of states: words, of which the first that are found decide. */
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          entry("error in view", "2BP01"),
          entry("error in trigger", "2BP01"),
          entry("UNIQUE constraint failed", "23505"),
          entry("FOREIGN KEY constraint failed", "23503"),
          entry("NOT NULL constraint failed", "23502"),
          entry("CHECK constraint failed", "23514"),
          entry("already exists", "42P07"),
          entry("is already another table or index", "42P07"),
          entry("database or disk is full", "53100"));

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
    String state = error.getSQLState();
    if (state == null) {
      return sqliteHint(error);
    }
    return HINTS.getOrDefault(state, isBroken(error) ? BROKEN : UNKNOWN);
  }

  private static String sqliteHint(SQLException error) {
    String message = String.valueOf(error.getMessage());
    for (Map.Entry<String, String> words : WORDS) {
      if (message.contains(words.getKey())) {
        return HINTS.getOrDefault(words.getValue(), UNKNOWN);
      }
    }
    if ((error.getErrorCode() & 0xff) == SQLITE_READONLY) {
      return "let the process write the file and its directory, then run migrate again";
    }
    return isBusy(error) ? HINTS.getOrDefault(LOCK_NOT_AVAILABLE, UNKNOWN) : UNKNOWN;
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
