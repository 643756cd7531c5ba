package dev.dorm.migrate.execute;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.migrate.exception.LockTimeout;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.UsageError;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Opens sessions. */
final class Sessions {
  private static final long PAUSE_NANOS = 5_000_000;

  private Sessions() {}

  /**
   * Opens a session. SQLite refuses some steps of it at once while another process takes them, its
   * switch to write-ahead logging for one, whatever time it was given to wait; so the wait is here.
   */
  static Session open(ConnectionSource source, Duration lockTimeout) throws SQLException {
    long deadline = System.nanoTime() + lockTimeout.toNanos();
    while (true) {
      try {
        return once(source, lockTimeout);
      } catch (SQLException | ConnectionFailed e) {
        if (!isBusy(e) || System.nanoTime() >= deadline) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private static boolean isBusy(Exception error) {
    Throwable cause = error instanceof ConnectionFailed ? error.getCause() : error;
    return cause instanceof SQLException sql && Failures.isBusy(sql);
  }

  private static Session once(ConnectionSource source, Duration lockTimeout) throws SQLException {
    Connection connection = source.open();
    try {
      return switch (source.engine()) {
        case SQLITE -> new SqliteSession(connection, lockTimeout);
        case POSTGRESQL -> new PostgresqlSession(connection);
      };
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The error for a database that cannot be used at all. */
  static MigrationError notUsable(SQLException cause) {
    if (Failures.isBusy(cause)) {
      return locked(cause);
    }
    return new UsageError(
        MigrationCode.DATABASE_NOT_USABLE,
        "The database cannot be used for migrations: "
            + Failures.text(cause)
            + ". FIX: check the settings, and that the user may create tables.",
        cause);
  }

  /** The error for a file of SQLite that another connection does not let go of. */
  static LockTimeout locked(SQLException cause) {
    return new LockTimeout(
        MigrationCode.LOCKED,
        "Another connection writes to the database file for longer than the lock timeout. FIX: wait"
            + " for it, or end it; --lock-timeout waits longer.",
        cause);
  }
}
