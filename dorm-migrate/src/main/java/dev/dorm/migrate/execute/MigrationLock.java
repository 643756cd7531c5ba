package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.LockTimeout;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process migrate at a time.
 *
 * <p>On PostgreSQL it is an advisory lock on a connection of its own, which the server frees when
 * the process dies; it is polled in autocommit, because a session that waits inside a transaction
 * deadlocks with CREATE INDEX CONCURRENTLY. On SQLite every migration's BEGIN IMMEDIATE is the
 * lock.
 */
final class MigrationLock implements AutoCloseable {
  /** "dorm" in ASCII. */
  private static final int DORM = 0x646f726d;

  private static final long POLL_MILLIS = 200;

  private final @Nullable Connection connection;
  private final int schema;

  private MigrationLock(@Nullable Connection connection, int schema) {
    this.connection = connection;
    this.schema = schema;
  }

  static MigrationLock acquire(ConnectionSource source, String schema, Duration timeout)
      throws SQLException {
    if (source.engine() == Engine.SQLITE) {
      return new MigrationLock(null, 0);
    }
    Connection connection = source.open();
    try {
      wait(new Statements(connection), schema.hashCode(), timeout);
      return new MigrationLock(connection, schema.hashCode());
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void wait(Statements statements, int schema, Duration timeout)
      throws SQLException {
    long deadline = System.nanoTime() + timeout.toNanos();
    String sql = "SELECT pg_try_advisory_lock(" + DORM + ", " + schema + ")";
    while (!"t".equals(statements.text(sql))) {
      if (System.nanoTime() >= deadline) {
        throw new LockTimeout(
            MigrationCode.LOCKED,
            "Another process is migrating: held by "
                + holder(statements, schema)
                + " for longer than "
                + timeout.toSeconds()
                + " s. FIX: wait for it, or end it; --lock-timeout waits longer.");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LockTimeout(
          MigrationCode.LOCKED, "The wait for another migrating process was interrupted.", e);
    }
  }

  private static String holder(Statements statements, int schema) throws SQLException {
    String sql =
        "SELECT a.pid, a.application_name, a.backend_start FROM pg_locks l JOIN pg_stat_activity a"
            + " ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted AND l.classid ="
            + " CAST(? AS bigint)::oid AND l.objid = CAST(? AS bigint)::oid";
    List<List<@Nullable String>> rows =
        statements.rows(sql, (long) DORM, Integer.toUnsignedLong(schema));
    if (rows.isEmpty()) {
      return "a process that is gone by now";
    }
    List<@Nullable String> row = rows.get(0);
    return "pid " + row.get(0) + " (" + row.get(1) + ", since " + row.get(2) + ")";
  }

  /**
   * Makes sure that the lock is still held: the server frees it when its connection breaks.
   *
   * @throws LockTimeout when it was lost
   */
  void requireHeld() {
    if (connection == null) {
      return;
    }
    String sql =
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid ="
            + " pg_backend_pid()";
    try {
      if (new Statements(connection).number(sql) > 0) {
        return;
      }
    } catch (SQLException e) {
      throw lost(e);
    }
    throw lost(null);
  }

  private static LockTimeout lost(@Nullable SQLException cause) {
    return new LockTimeout(
        MigrationCode.LOCKED,
        "The lock against other migrating processes was lost, because its connection broke or goes"
            + " through a pooler. FIX: connect to the database directly and run migrate again.",
        cause);
  }

  @Override
  public void close() {
    if (connection != null) {
      try (Connection closing = connection) {
        // In a pool of the application's the connection lives on, and the lock with it.
        new Statements(closing).run("SELECT pg_advisory_unlock(" + DORM + ", " + schema + ")");
      } catch (SQLException e) {
        // The server frees the lock with the connection.
      }
    }
  }
}
