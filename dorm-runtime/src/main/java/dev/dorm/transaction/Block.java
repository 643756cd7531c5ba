package dev.dorm.transaction;

/**
 * The inside of an atomic block, without a result.
 *
 * @param <X> what it may throw; inferred, and passed on unchanged
 */
@FunctionalInterface
public interface Block<X extends Throwable> {
  /** Runs inside the block. */
  void run() throws X;
}
