package dev.dorm.internal.connection;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs short actions at a moment, on one thread of dorm's that ends when there are none.
 * Thread-safe.
 */
public final class Alarms implements AutoCloseable {
  private static final int IDLE_SECONDS = 10;

  private final String name;
  private @Nullable ScheduledThreadPoolExecutor thread;
  private boolean closed;

  /**
   * Makes a clock without a thread, which comes with the first alarm.
   *
   * @param name the database's name, for the name of the thread
   */
  public Alarms(String name) {
    this.name = name;
  }

  /**
   * Runs an action after a time, and again after each pause, until it is cancelled; never when the
   * database is closed.
   */
  public Future<?> every(long nanos, long pauseNanos, Runnable action) {
    return thread()
        .scheduleWithFixedDelay(action, Math.max(0, nanos), pauseNanos, TimeUnit.NANOSECONDS);
  }

  /** Runs an action once after a time. */
  public Future<?> once(long nanos, Runnable action) {
    return thread().schedule(action, Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }

  private synchronized ScheduledThreadPoolExecutor thread() {
    ScheduledThreadPoolExecutor known = thread;
    if (known == null) {
      known =
          new ScheduledThreadPoolExecutor(
              1,
              work -> {
                Thread made = new Thread(work, "dorm-" + name + "-alarms");
                made.setDaemon(true);
                return made;
              },
              new ThreadPoolExecutor.DiscardPolicy());
      known.setRemoveOnCancelPolicy(true);
      known.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
      known.allowCoreThreadTimeOut(true);
      thread = known;
      if (closed) {
        known.shutdownNow();
      }
    }
    return known;
  }

  /** Ends the thread; what was to run is forgotten. */
  @Override
  public synchronized void close() {
    closed = true;
    if (thread != null) {
      thread.shutdownNow();
    }
  }
}
