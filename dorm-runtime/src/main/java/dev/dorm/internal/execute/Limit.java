package dev.dorm.internal.execute;

import dev.dorm.internal.connection.Session;
import java.sql.SQLException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The time of one statement that is running. Where the database does not stop it by itself, an
 * alarm does, again and again: one that rings before the statement has begun is lost. Thread-safe.
 */
final class Limit {
  /** How often an alarm rings that was not heard. */
  static final long PAUSE_NANOS = 20_000_000;

  private final long start = System.nanoTime();
  private final long nanos;
  private final boolean lifting;
  private @Nullable Running running;
  private @Nullable Future<?> alarm;
  private boolean rang;

  /**
   * Begins.
   *
   * @param nanos the time
   * @param lifting whether the transaction that goes on must forget it
   */
  Limit(long nanos, boolean lifting) {
    this.nanos = nanos;
    this.lifting = lifting;
  }

  long nanos() {
    return nanos;
  }

  /** Whether the time is over. */
  boolean isOver() {
    return System.nanoTime() - start >= nanos;
  }

  synchronized void watch(Running execution, Future<?> future) {
    running = execution;
    alarm = future;
  }

  synchronized void ring() {
    Running execution = running;
    if (execution != null) {
      rang = true;
      try {
        execution.cancel();
      } catch (SQLException failure) {
        // The statement goes on; its outcome tells.
      }
    }
  }

  /** Says that the statement is over. */
  void end(Session session) throws SQLException {
    quiet(session);
    if (lifting) {
      session.commands().unlimit(true);
    }
  }

  /**
   * Says that the statement failed, or that nothing more is known. One that was stopped leaves its
   * connection suspect: the cancellation may still be under way.
   */
  void quiet(Session session) {
    boolean stopped;
    Future<?> pending;
    synchronized (this) {
      running = null;
      stopped = rang;
      pending = alarm;
      alarm = null;
    }
    if (pending != null) {
      pending.cancel(false);
    }
    if (stopped) {
      session.suspect();
    }
  }

  /** Whether the alarm stopped the statement, or the database could have done so. */
  synchronized boolean mayHaveStopped() {
    return rang || isOver();
  }
}
