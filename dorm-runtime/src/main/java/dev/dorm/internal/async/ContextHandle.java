package dev.dorm.internal.async;

import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.Body;
import dev.dorm.transaction.TransactionHandle;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The block that a context holds.
 *
 * @param context the context
 */
record ContextHandle(CallContext context) implements TransactionHandle {
  @Override
  public <T extends @Nullable Object, X extends Throwable> T call(Body<T, X> body) throws X {
    CallContext former = CallContext.bind(context);
    try {
      return body.run();
    } finally {
      CallContext.bind(former);
    }
  }

  @Override
  public Executor on(Executor executor) {
    return work ->
        executor.execute(
            () ->
                this.<Boolean, RuntimeException>call(
                    () -> {
                      work.run();
                      return true;
                    }));
  }
}
