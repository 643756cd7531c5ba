package dev.dorm.internal.sqlite;

import dev.dorm.exception.ConfigurationError;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** What is set on every SQLite connection. */
final class SqliteSetup {
  private static final int BUSY_MILLIS = 10_000;
  private static final long PAUSE_NANOS = 5_000_000;

  /** The part of a result code that all its variants share. */
  private static final int PRIMARY_CODE = 0xff;

  private SqliteSetup() {}

  /**
   * Switches on what SQLite leaves off: foreign keys, and distrust of the file's own schema; adds
   * dorm's functions.
   */
  static void protect(Connection connection, Map<String, String> options) throws SQLException {
    set(connection, "busy_timeout", options.getOrDefault("busy_timeout", "" + BUSY_MILLIS));
    set(connection, "foreign_keys", "ON");
    set(connection, "trusted_schema", "OFF");
    set(connection, "cell_size_check", "ON");
    if (!"1".equals(ask(connection, "PRAGMA foreign_keys"))) {
      throw new ConfigurationError(
          "DORM4013",
          "This SQLite was built without foreign keys. FIX: org.xerial:sqlite-jdbc as published.",
          null);
    }
    String encoding = ask(connection, "PRAGMA encoding");
    if (!"UTF-8".equals(encoding)) {
      throw new ConfigurationError(
          "DORM4017",
          "This SQLite database stores text as "
              + encoding
              + ", so that it would not be ordered by code points. FIX: copy it into a new one:"
              + " sqlite3 old.db .dump | sqlite3 new.db",
          null);
    }
    JavaFunctions.register(connection);
  }

  /** Refuses a connection on which they are off and, inside a transaction, cannot be set. */
  static void requireForeignKeys(Connection connection) throws SQLException {
    if (!"1".equals(ask(connection, "PRAGMA foreign_keys"))) {
      throw new ConfigurationError(
          "DORM2061",
          "The connection of the outer transaction does not check foreign keys, and SQLite cannot"
              + " switch that inside a transaction. FIX: SQLiteConfig.enforceForeignKeys(true) on"
              + " the data source.",
          null);
    }
  }

  /** What speed and durability depend on. */
  static void tune(Connection connection, Map<String, String> options) throws SQLException {
    set(connection, "synchronous", options.getOrDefault("synchronous", "NORMAL"));
    for (String key : new String[] {"cache_size", "mmap_size", "temp_store"}) {
      String value = options.get(key);
      if (value != null) {
        set(connection, key, value);
      }
    }
  }

  /**
   * Keeps in memory what a savepoint or a statement may have to take back. SQLite has a temporary
   * file for it as soon as it is more than 64 kB, made anew for each transaction (decision 0087).
   */
  static void undoInMemory(Connection connection, Map<String, String> options) throws SQLException {
    if (!options.containsKey("temp_store")) {
      set(connection, "temp_store", "MEMORY");
    }
  }

  /**
   * Lets readers go on while one writes; another process that does the same may be in the way for a
   * moment.
   */
  static void writeAhead(Connection connection) throws SQLException {
    long deadline = System.nanoTime() + BUSY_MILLIS * 1_000_000L;
    while (true) {
      try {
        ask(connection, "PRAGMA journal_mode=WAL");
        return;
      } catch (SQLException busy) {
        if (!isBusy(busy) || System.nanoTime() > deadline) {
          throw busy;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  /** Whether another connection is in the way, for whatever reason: its recovery is one, too. */
  static boolean isBusy(SQLException error) {
    return (error.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code;
  }

  /** A connection that only reads says so, and a statement that would write fails. */
  static void readOnly(Connection connection) throws SQLException {
    set(connection, "query_only", "ON");
  }

  /**
   * Lets SQLite alone decide what commits. In its own automatic mode the driver begins and commits
   * an empty transaction after each statement; out of it, it does nothing of its own, and
   * statements outside of a transaction commit by themselves as SQLite's always do.
   */
  static void leaveCommitsToSql(Connection connection) throws SQLException {
    connection.setAutoCommit(false); // begins a transaction
    try (Statement statement = connection.createStatement()) {
      statement.execute("COMMIT");
    }
  }

  /**
   * Keeps the driver from asking for the last key after each statement that looks like an INSERT:
   * dorm's say themselves what comes back.
   */
  static void returnKeysBySql(Connection connection) throws SQLException {
    connection.unwrap(SQLiteConnection.class).getConnectionConfig().setGetGeneratedKeys(false);
  }

  /** The values are constants or were checked against a list. */
  private static void set(Connection connection, String pragma, String value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + pragma + "=" + value);
    }
  }

  private static String ask(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(pragma)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
