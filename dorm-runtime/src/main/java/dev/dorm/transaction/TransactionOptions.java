package dev.dorm.transaction;

import dev.dorm.exception.QueryDefinitionError;
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
  public static final TransactionOptions DEFAULT = new TransactionOptions(null, false, false, 0);

  private final @Nullable Isolation isolation;
  private final boolean readOnly;
  private final boolean durable;
  private final int retries;

  private TransactionOptions(
      @Nullable Isolation isolation, boolean readOnly, boolean durable, int retries) {
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.durable = durable;
    this.retries = retries;
  }

  /** A block of an isolation level. */
  public static TransactionOptions isolation(Isolation level) {
    return new TransactionOptions(level, false, false, 0);
  }

  /**
   * A block that only reads; a statement that writes is refused. On SQLite it waits for no writer
   * and keeps none waiting.
   */
  public static TransactionOptions readOnly() {
    return new TransactionOptions(null, true, false, 0);
  }

  /**
   * A block that must be the outermost one, so that it is committed for certain when it returns.
   */
  public static TransactionOptions durable() {
    return new TransactionOptions(null, false, true, 0);
  }

  /** The same, for reading only. */
  public TransactionOptions reading() {
    return new TransactionOptions(isolation, true, durable, retries);
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
    return new TransactionOptions(isolation, readOnly, durable, count);
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

  @Override
  public String toString() {
    return (isolation == null ? "" : isolation + " ")
        + (readOnly ? "read only " : "")
        + (durable ? "durable " : "")
        + retries
        + " retries";
  }
}
