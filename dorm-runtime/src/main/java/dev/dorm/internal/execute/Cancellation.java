package dev.dorm.internal.execute;

import dev.dorm.exception.DatabaseError;
import dev.dorm.internal.connection.Session;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The way to stop a call from another thread: the statement that it runs is cancelled, and no other
 * begins. Thread-safe.
 */
public final class Cancellation {
  private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();

  private @Nullable Running running;
  private boolean requested;
  private boolean sent;

  /**
   * Lets this thread, one of dorm's, be stopped by it, or by nothing. The next call on the thread
   * needs the place again, so it is kept.
   */
  public static void bind(@Nullable Cancellation cancellation) {
    CURRENT.set(cancellation);
  }

  static @Nullable Cancellation current() {
    return CURRENT.get();
  }

  /** Says that this thread begins a statement; throws when its call was cancelled. */
  static @Nullable Cancellation begin(Running execution) {
    Cancellation cancellation = CURRENT.get();
    if (cancellation != null) {
      cancellation.start(execution);
    }
    return cancellation;
  }

  private synchronized void start(Running execution) {
    if (requested) {
      throw new DatabaseError(
          "DORM4023", "The call was cancelled before its statement was sent.", null);
    }
    running = execution;
  }

  /**
   * Says that the statement is over. One that was cancelled leaves its connection suspect: the
   * cancellation may still be under way and must not meet the next statement.
   */
  static void end(@Nullable Cancellation cancellation, Session session) {
    if (cancellation != null && cancellation.stop()) {
      session.suspect();
    }
  }

  private synchronized boolean stop() {
    running = null;
    return sent;
  }

  /** Whether the call was asked to stop. */
  public synchronized boolean isRequested() {
    return requested;
  }

  /** Cancels the statement that is running, and those that would follow it. */
  public synchronized void request() {
    requested = true;
    if (running != null) {
      sent = true;
      try {
        running.cancel();
      } catch (SQLException failure) {
        // The statement goes on; its outcome tells.
      }
    }
  }
}
