package dev.dorm.internal.transaction;

import dev.dorm.exception.SerializationFailure;
import dev.dorm.transaction.Body;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs a block again when the database gave up on it because another one was in the way. */
final class Retries {
  private static final long FIRST_PAUSE_MICROS = 500;
  private static final int LONGEST = 8;

  private Retries() {}

  static <T extends @Nullable Object, X extends Throwable> T run(int retries, Body<T, X> block)
      throws X {
    for (int attempt = 0; ; attempt++) {
      try {
        return block.run();
      } catch (Throwable failure) {
        if (attempt >= retries || !isInTheWay(failure) || !pause(attempt)) {
          throw failure;
        }
      }
    }
  }

  /** Whether the failure is such a one, or was wrapped around such a one. */
  private static boolean isInTheWay(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 16; depth++) {
      if (cause instanceof SerializationFailure) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /**
   * Lets the others go first, for a random time that grows; an interrupted thread does not wait and
   * does not try again.
   */
  private static boolean pause(int attempt) {
    long longest = FIRST_PAUSE_MICROS << Math.min(attempt, LONGEST);
    try {
      TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(longest));
      return true;
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
