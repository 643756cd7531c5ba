package dev.dorm.internal.async;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.Block;
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
    Arguments.present(body, "call(body): the body", "a lambda");
    CallContext former = CallContext.bind(context);
    try {
      return body.run();
    } finally {
      CallContext.bind(former);
    }
  }

  @Override
  public <X extends Throwable> void run(Block<X> block) throws X {
    TransactionHandle.super.run(Arguments.present(block, "run(block): the block", "a lambda"));
  }

  @Override
  public Executor on(Executor executor) {
    Arguments.present(executor, "on(executor): the executor", "the one that is to run the work");
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
