package dev.dorm.internal.connection;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.PoolExhausted;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number of places, given out in the order of asking; one for writers, several for readers.
 * Thread-safe.
 */
public final class Gate {
  private final Semaphore places;
  private final int size;
  private final boolean turn;

  /** Makes a gate with a number of places. */
  public Gate(int size) {
    this(size, false);
  }

  private Gate(int size, boolean turn) {
    this.size = size;
    this.turn = turn;
    this.places = new Semaphore(size, true);
  }

  /**
   * Makes a gate whose one place is the turn to use a database of SQLite, which no larger pool
   * helps.
   */
  static Gate ofTurns() {
    return new Gate(1, true);
  }

  /**
   * Takes a place.
   *
   * @param timeout how long to wait for one
   * @param deadline when waiting ends at the latest, or null
   * @param database the database's name, for messages
   * @throws PoolExhausted when none was free in that time
   */
  void enter(Duration timeout, @Nullable Deadline deadline, String database) {
    enter(deadline == null ? timeout : deadline.orLess(timeout), database);
  }

  /**
   * Takes a place.
   *
   * @param timeout how long to wait for one
   * @param database the database's name, for messages
   * @throws PoolExhausted when none was free in that time
   */
  public void enter(Duration timeout, String database) {
    // An interrupted caller gets a place that is free, and waits for none that is not.
    if (enterAtOnce()) {
      return;
    }
    try {
      if (places.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new ConnectionFailed(
          "DORM4024",
          "The thread was interrupted while it waited for a connection of \""
              + database
              + "\". FIX: run the call again if it is still wanted.",
          interruption);
    }
    throw turn ? lateTurn(timeout, database) : exhausted(timeout, database, size);
  }

  /** Takes a place when one is free and nobody waits for it; whether that was so. */
  boolean enterAtOnce() {
    return !places.hasQueuedThreads() && places.tryAcquire();
  }

  /** The exception of a call that waited in vain. */
  static PoolExhausted exhausted(Duration timeout, String database, int size) {
    return new PoolExhausted(
        "No connection of \""
            + database
            + "\" was free within "
            + seconds(timeout)
            + " s ("
            + size
            + " of "
            + size
            + " in use). FIX: shorter transactions, or poolSize(min, max) and poolTimeout(…).",
        null);
  }

  private static PoolExhausted lateTurn(Duration timeout, String database) {
    return new PoolExhausted(
        "The turn to use \""
            + database
            + "\" did not come within "
            + seconds(timeout)
            + " s: another block or call has it, and SQLite takes one writer at a time, in memory one"
            + " call. FIX: shorter transactions, readOnly() for blocks that only read a file, or a"
            + " longer poolTimeout(…).",
        null);
  }

  private static String seconds(Duration timeout) {
    long millis = timeout.toMillis();
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }

  /** How many have a place. */
  int inside() {
    return size - places.availablePermits();
  }

  /** How many wait for one. */
  int waiting() {
    return places.getQueueLength();
  }

  /** How many can be inside. */
  int size() {
    return size;
  }

  /** Gives a place back. */
  public void leave() {
    places.release();
  }

  /** Takes all places, waiting for a while only; whether that worked. */
  boolean closeWithin(Duration timeout) {
    try {
      return places.tryAcquire(size, timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives all places back. */
  void reopen() {
    places.release(size);
  }
}
