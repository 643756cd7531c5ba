package dev.dorm.internal.connection;

import dev.dorm.exception.TimedOut;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment at which a block or a call must be over. Immutable and thread-safe. */
public final class Deadline {
  /** What is left for undoing, when the time is over. */
  private static final long GRACE_NANOS = 100_000_000;

  private final Duration given;
  private final long at;

  private Deadline(Duration given, long at) {
    this.given = given;
    this.at = at;
  }

  /** The moment that comes so much later than now; null for null. */
  public static @Nullable Deadline in(@Nullable Duration time) {
    return time == null ? null : new Deadline(time, System.nanoTime() + nanos(time));
  }

  /** A time in nanoseconds; the longest there is where it has more. */
  public static long nanos(Duration time) {
    return time.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE / 4 : time.toNanos();
  }

  /** The time that is left in nanoseconds; not positive when none is. */
  public long left() {
    return at - System.nanoTime();
  }

  /**
   * The time that is left in nanoseconds.
   *
   * @throws TimedOut when none is
   */
  public long leftOrThrow() {
    long left = left();
    if (left <= 0) {
      throw passed();
    }
    return left;
  }

  /** What is left, and a little more: for undoing what was begun. */
  public long leftForUndoing() {
    return Math.max(left(), GRACE_NANOS);
  }

  /** The shorter one of a time and of what is left. */
  public Duration orLess(Duration time) {
    return Duration.ofNanos(Math.max(0, Math.min(nanos(time), left())));
  }

  /** The exception of what is not sent any more. */
  public TimedOut passed() {
    return passed(null);
  }

  /** The exception of what the end of the time stopped. */
  public TimedOut passed(@Nullable Throwable cause) {
    return new TimedOut(
        "DORM2042",
        "The block had "
            + text(given)
            + " and they are over; it sends nothing more and is rolled back. FIX: a shorter block,"
            + " or a longer timeout(…).",
        cause);
  }

  /** A time in words. */
  public static String text(Duration time) {
    long millis = time.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
