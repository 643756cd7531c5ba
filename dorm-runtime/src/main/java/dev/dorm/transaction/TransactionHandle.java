package dev.dorm.transaction;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous block, for code that runs on threads which dorm does not know. The futures of
 * dorm take the block along by themselves; an executor of somebody else does not. Thread-safe.
 */
public interface TransactionHandle {
  /** Runs a body on this thread, inside the block, and gives its result. */
  <T extends @Nullable Object, X extends Throwable> T call(Body<T, X> body) throws X;

  /** Runs on this thread, inside the block. */
  default <X extends Throwable> void run(Block<X> block) throws X {
    this.<Boolean, X>call(
        () -> {
          block.run();
          return true;
        });
  }

  /** An executor whose work runs inside the block. */
  Executor on(Executor executor);
}
