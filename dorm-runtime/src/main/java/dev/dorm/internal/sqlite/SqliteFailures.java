package dev.dorm.internal.sqlite;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
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
    return SqliteRefusals.of(code, reason, checks, tail, cause);
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
}
