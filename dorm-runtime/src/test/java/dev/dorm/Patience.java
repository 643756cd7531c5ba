package dev.dorm;

import dev.dorm.exception.PoolExhausted;
import dev.dorm.exception.TimedOut;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What tests wait for, however slow the machine is. */
public final class Patience {
  private static final long SECONDS = 120;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Patience() {}

  /** Whether something comes true, of which nobody tells. */
  public static boolean until(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    boolean met = condition.getAsBoolean();
    while (!met && System.nanoTime() < end) {
      Thread.yield();
      met = condition.getAsBoolean();
    }
    return met;
  }

  /** Whether no connection of a database is in use any more. */
  public static boolean atRest(Database database) {
    return until(() -> database.metrics().active() == 0);
  }

  /**
   * Runs a test with a short time; with a longer one, from its start, where that is too short for
   * what must go well in it.
   */
  public static void growing(Duration time, Consumer<Duration> test) {
    Duration longer = time;
    while (longer.compareTo(LONGEST) < 0) {
      try {
        test.accept(longer);
        return;
      } catch (TimedOut | PoolExhausted slow) {
        longer = longer.multipliedBy(3);
      }
    }
    test.accept(longer);
  }
}
