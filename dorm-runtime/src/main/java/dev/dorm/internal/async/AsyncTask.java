package dev.dorm.internal.async;

import dev.dorm.internal.execute.Cancellation;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.OpenBlock;
import dev.dorm.internal.transaction.Transaction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call that runs on another thread, in the context that it was made in. Thread-safe.
 *
 * @param <T> what it gives
 */
final class AsyncTask<T extends @Nullable Object> implements Cancellable, Runnable {
  private static final int PATIENCE = 100;
  private static final long PAUSE_MILLIS = 100;

  private final @Nullable CallContext context;
  private final @Nullable Transaction joined;
  private final @Nullable OpenBlock block;
  private final Supplier<T> work;
  private final Runnable done;
  private final Cancellation cancellation = new Cancellation();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ContextFuture<T> future;
  private State state = State.WAITING;

  private enum State {
    WAITING,
    RUNNING,
    SUCCEEDED,
    FAILED
  }

  /**
   * Makes a call.
   *
   * @param context what is bound while it runs
   * @param joined the transaction that it is part of, or null
   * @param block the block of it that it was made in, or null
   * @param done runs when the call is over, before its future knows
   */
  AsyncTask(
      @Nullable CallContext context,
      @Nullable Transaction joined,
      @Nullable OpenBlock block,
      Supplier<T> work,
      Runnable done,
      AsyncRunner runner) {
    this.context = context;
    this.joined = joined;
    this.block = block;
    this.work = work;
    this.done = done;
    this.future = new ContextFuture<>(runner, context, block, this);
  }

  ContextFuture<T> future() {
    return future;
  }

  @Override
  public void run() {
    if (!begin()) {
      done.run();
      return;
    }
    CallContext former = CallContext.bind(context);
    Cancellation.bind(cancellation);
    T result = null;
    Throwable failure = null;
    try {
      result = Hop.own(() -> joined == null ? work.get() : inTurn(joined));
    } catch (Throwable thrown) {
      failure = thrown;
    } finally {
      Cancellation.bind(null);
      CallContext.bind(former);
    }
    end(failure);
    T value = result;
    Throwable thrown = failure;
    future.completing(() -> complete(value, thrown));
  }

  @SuppressWarnings("NullAway") // the result of a call that succeeded is one of T
  private void complete(@Nullable T result, @Nullable Throwable failure) {
    if (failure == null) {
      future.complete(result);
    } else if (cancellation.isRequested()) {
      future.completeCancelled();
    } else {
      future.completeExceptionally(failure);
    }
  }

  private T inTurn(Transaction transaction) {
    transaction.acquire();
    try {
      if (transaction.isEnded() || (block != null && block.isEnded())) {
        throw CallContext.refusal();
      }
      if (block != null) {
        block.runsCall();
      }
      return work.get();
    } finally {
      transaction.release();
    }
  }

  private synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    return true;
  }

  private void end(@Nullable Throwable failure) {
    synchronized (this) {
      state = failure == null ? State.SUCCEEDED : State.FAILED;
    }
    done.run();
    over.countDown();
  }

  /** Refuses the call: it never ran. */
  void refuse(Throwable reason) {
    synchronized (this) {
      state = State.FAILED;
    }
    over.countDown();
    future.completeExceptionally(reason);
  }

  /**
   * Stops the call, and waits until it is known whether that came in time: what was done is never
   * called cancelled.
   */
  @Override
  public boolean cancel() {
    synchronized (this) {
      if (state == State.WAITING) {
        state = State.FAILED;
        over.countDown();
        return true;
      }
      if (state == State.SUCCEEDED) {
        return false;
      }
    }
    try {
      for (int i = 0; i < PATIENCE; i++) {
        cancellation.request(); // again and again: one that meets no running statement is lost
        if (over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
          return hasFailed();
        }
      }
      return false;
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized boolean hasFailed() {
    return state == State.FAILED;
  }
}
