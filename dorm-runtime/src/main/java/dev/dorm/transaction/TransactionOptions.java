package dev.dorm.transaction;

import dev.dorm.exception.QueryDefinitionError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an atomic block runs, apart from the usual way. Belongs to the outermost block. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * atomic(TransactionOptions.isolation(SERIALIZABLE).retries(3), () -> { … });
 * }</pre>
 */
public final class TransactionOptions {
  /** The usual way: the database's own isolation, reading and writing, run once. */
  public static final TransactionOptions DEFAULT =
      new TransactionOptions(null, false, false, 0, null, false);

  private final @Nullable Isolation isolation;
  private final boolean readOnly;
  private final boolean durable;
  private final int retries;
  private final @Nullable Duration limit;
  private final boolean discarding;

  private TransactionOptions(
      @Nullable Isolation isolation,
      boolean readOnly,
      boolean durable,
      int retries,
      @Nullable Duration limit,
      boolean discarding) {
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.durable = durable;
    this.retries = retries;
    this.limit = limit;
    this.discarding = discarding;
  }

  /** A block of an isolation level. */
  public static TransactionOptions isolation(Isolation level) {
    if (level == null) {
      throw absent("isolation(level): the level", "DEFAULT for the database's own");
    }
    return new TransactionOptions(level, false, false, 0, null, false);
  }

  /**
   * A block that only reads; a statement that writes is refused. On SQLite it waits for no writer
   * and keeps none waiting.
   */
  public static TransactionOptions readOnly() {
    return new TransactionOptions(null, true, false, 0, null, false);
  }

  /**
   * A block that must be the outermost one, so that it is committed for certain when it returns.
   */
  public static TransactionOptions durable() {
    return new TransactionOptions(null, false, true, 0, null, false);
  }

  /**
   * A block that must be over in a time: waiting for its connection, its statements, its commit and
   * its repetitions together. When it is not, the statement that runs is cancelled, no other is
   * sent, and the block is rolled back with {@link dev.dorm.exception.TimedOut}. What the body does
   * beside the database is not interrupted.
   */
  public static TransactionOptions timeout(Duration time) {
    return DEFAULT.within(time);
  }

  /** The same, to be over in a time; see {@link #timeout}. */
  public TransactionOptions within(Duration time) {
    if (time == null) {
      throw absent("The timeout of a block", "leave the call out");
    }
    if (time.isNegative() || time.isZero()) {
      throw new QueryDefinitionError(
          "DORM2043", "A timeout of " + time + ": FIX: a time longer than 0.", null);
    }
    return new TransactionOptions(isolation, readOnly, durable, retries, time, discarding);
  }

  /** As {@code Arguments} says it, which is inside. */
  private static QueryDefinitionError absent(String what, String fix) {
    return new QueryDefinitionError("DORM3010", what + " is null. FIX: " + fix + ".", null);
  }

  /** The same, for reading only. */
  public TransactionOptions reading() {
    return new TransactionOptions(isolation, true, durable, retries, limit, discarding);
  }

  /**
   * The same, run again up to so many times when the database gave up on it because another
   * transaction was in the way. The body must not do what cannot be undone.
   *
   * @param count how many times more; 0 for none
   */
  public TransactionOptions retries(int count) {
    if (count < 0) {
      throw new QueryDefinitionError(
          "DORM3205", "retries(" + count + "): FIX: a number that is not negative.", null);
    }
    return new TransactionOptions(isolation, readOnly, durable, count, limit, discarding);
  }

  /**
   * The same, after which the connection is closed, not given to others: what the block's own SQL
   * set there, such as a temporary table, a setting or an advisory lock, goes with it. Refused
   * where dorm cannot close the connection: {@code :memory:}, or a transaction of something else.
   */
  public TransactionOptions discardingSession() {
    return new TransactionOptions(isolation, readOnly, durable, retries, limit, true);
  }

  /** Whether the connection is closed when the block is over. */
  public boolean isDiscardingSession() {
    return discarding;
  }

  /** The isolation level; null for the database's own. */
  public @Nullable Isolation level() {
    return isolation;
  }

  /** Whether the block only reads. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Whether the block must be the outermost one. */
  public boolean isDurable() {
    return durable;
  }

  /** How many times more the block may run. */
  public int retries() {
    return retries;
  }

  /** The time in which the block must be over; null for any. */
  public @Nullable Duration limit() {
    return limit;
  }

  @Override
  public String toString() {
    return (isolation == null ? "" : isolation + " ")
        + (readOnly ? "read only " : "")
        + (durable ? "durable " : "")
        + retries
        + " retries"
        + (limit == null ? "" : " timeout " + limit)
        + (discarding ? " discarding the session" : "");
  }
}
