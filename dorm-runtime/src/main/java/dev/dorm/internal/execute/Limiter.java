package dev.dorm.internal.execute;

import dev.dorm.exception.DormException;
import dev.dorm.exception.TimedOut;
import dev.dorm.internal.connection.Alarms;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTexts;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.transaction.Transaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * How long statements may take: the time of the call or of the database, and what is left of their
 * block. Thread-safe; where nothing was said it does nothing.
 */
final class Limiter {
  private final Backend backend;
  private final Alarms alarms;
  private final long nanos;
  private final boolean byConnection;

  /**
   * Makes a limiter.
   *
   * @param nanos the time of each statement; 0 for any
   * @param byConnection whether the connections were told, so that there is nothing to do
   */
  Limiter(Backend backend, Alarms alarms, long nanos, boolean byConnection) {
    this.backend = backend;
    this.alarms = alarms;
    this.nanos = nanos;
    this.byConnection = byConnection;
  }

  /** The time as a duration, for a call that needs a transaction to be limited; else null. */
  @Nullable Duration forTransaction() {
    return nanos > 0 && !byConnection && backend.stopsStatements() ? Duration.ofNanos(nanos) : null;
  }

  /** When a call outside of a transaction must have its connection; null for the source's own. */
  @Nullable Deadline deadline() {
    return nanos > 0 && !byConnection ? Deadline.in(Duration.ofNanos(nanos)) : null;
  }

  /**
   * Says that a statement begins; null when its time is nobody's concern.
   *
   * @param deadline that of the call, or null
   */
  @Nullable Limit begin(
      Session session,
      @Nullable Transaction transaction,
      @Nullable Deadline deadline,
      Running execution)
      throws SQLException {
    Deadline block = transaction == null ? deadline : transaction.deadline();
    if (block == null && nanos == 0) {
      return null;
    }
    long time = nanos == 0 ? Long.MAX_VALUE : nanos;
    if (block != null) {
      time = Math.min(time, block.leftOrThrow());
    }
    if (block == null && byConnection) {
      return new Limit(time, false);
    }
    session.commands().limit(time);
    Limit limit = new Limit(time, transaction != null && transaction.deadline() == null);
    if (!backend.stopsStatements()) {
      Future<?> alarm = alarms.every(time, Limit.PAUSE_NANOS, limit::ring);
      limit.watch(execution, alarm);
    }
    return limit;
  }

  /** The exception of a failure that came because the time was over; else the one that is given. */
  DormException told(
      @Nullable Limit limit,
      SQLException failure,
      DormException translated,
      @Nullable Transaction transaction,
      String sql) {
    if (limit == null) {
      return translated;
    }
    FailureTranslator failures = backend.failures();
    Lateness lateness = failures.lateness(failure);
    String time = Deadline.text(Duration.ofNanos(limit.nanos()));
    String state = failure.getSQLState();
    String tail = FailureTexts.tail("", state == null ? "" : state, sql);
    if (lateness == Lateness.SILENT) {
      return silent(time, tail, transaction != null, translated);
    }
    return lateness == Lateness.STOPPED && limit.mayHaveStopped()
        ? stopped(time, tail, translated)
        : translated;
  }

  private static TimedOut silent(
      String time, String tail, boolean inside, DormException translated) {
    return new TimedOut(
        "DORM2041",
        "No answer of the database came within "
            + time
            + ", so the connection was given up. "
            + (inside
                ? "Nothing of the block was committed."
                : "What was under way may or may not have happened.")
            + " FIX: check the server and the network; read back before repeating a change."
            + tail,
        translated);
  }

  private static TimedOut stopped(String time, String tail, DormException translated) {
    return new TimedOut(
        "DORM2040",
        "The statement did not end within "
            + time
            + " and was cancelled; nothing of it was done. FIX: a faster statement, see explain(),"
            + " or a longer timeout."
            + tail,
        translated);
  }
}
