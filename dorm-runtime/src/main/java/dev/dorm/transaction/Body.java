package dev.dorm.transaction;

import org.jspecify.annotations.Nullable;

/**
 * The inside of an atomic block, with a result.
 *
 * @param <T> the result
 * @param <X> what it may throw; inferred, and passed on unchanged
 */
@FunctionalInterface
public interface Body<T extends @Nullable Object, X extends Throwable> {
  /** Runs inside the block. */
  T run() throws X;
}
