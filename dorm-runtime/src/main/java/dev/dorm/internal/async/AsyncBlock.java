package dev.dorm.internal.async;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.internal.transaction.Lane;
import dev.dorm.internal.transaction.OpenBlock;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.transaction.TransactionHandle;
import dev.dorm.transaction.TransactionOptions;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A block whose body gives a future: begun on a worker, ended on another one when that future is
 * done.
 *
 * @param <T> what it gives
 */
final class AsyncBlock<T extends @Nullable Object> implements Cancellable {
  private final AsyncRunner runner;
  private final TransactionManager transactions;
  private final TransactionOptions options;
  private final Function<? super TransactionHandle, ? extends CompletionStage<T>> body;
  private final @Nullable CallContext caller;
  private final @Nullable Lane lane;
  private final ContextFuture<T> future;
  private final @Nullable Deadline deadline;
  private int runs;
  private volatile boolean cancelled;
  private boolean ending; // guarded by this
  private volatile @Nullable CompletableFuture<T> inner;

  AsyncBlock(
      AsyncRunner runner,
      TransactionManager transactions,
      TransactionOptions options,
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body,
      @Nullable CallContext caller,
      @Nullable Lane lane) {
    this.runner = runner;
    this.transactions = transactions;
    this.options = options;
    this.body = body;
    this.caller = caller;
    this.lane = lane;
    this.future =
        new ContextFuture<>(
            runner,
            lane == null ? CallContext.carried(caller) : caller,
            lane == null || caller == null ? null : transactions.block(caller),
            this);
    this.deadline = Deadline.in(options.limit());
  }

  CompletableFuture<T> future() {
    return future;
  }

  /** Begins the block on a worker. */
  void start() {
    execute(runner.beginners(lane != null), this::begin);
  }

  private void execute(Executor threads, Runnable step) {
    try {
      threads.execute(step);
    } catch (RejectedExecutionException full) {
      finish(null, runner.refusal(full));
    }
  }

  /** The block's own context. A transaction by hand that it is part of is begun in its caller's. */
  private CallContext context() {
    if (lane == null || caller == null) {
      return CallContext.startingFrom(caller).ofBlock();
    }
    transactions.beginByHand(caller);
    return caller.inside().ofBlock();
  }

  private void begin() {
    CallContext context;
    try {
      context = context();
    } catch (RuntimeException | Error failure) {
      finish(null, failure);
      return;
    }
    CallContext former = CallContext.bind(context);
    try {
      if (cancelled) {
        future.completeCancelled();
        leaveLane();
        return;
      }
      ready();
      OpenBlock block = transactions.begin(context, options, deadline);
      runs++;
      run(context, block);
    } catch (Throwable failure) {
      finish(null, failure);
    } finally {
      CallContext.bind(former);
    }
  }

  private static <S> S given(@Nullable S stage) {
    if (stage == null) {
      throw new QueryDefinitionError(
          "DORM3209",
          "The body of aatomic(…) gave null, so nobody knows when the block is over. FIX: return a"
              + " future, at least CompletableFuture.completedFuture(value).",
          null);
    }
    return stage;
  }

  private synchronized void ready() {
    ending = false;
  }

  private void run(CallContext context, OpenBlock block) {
    CompletionStage<T> stage;
    try {
      stage = given(body.apply(new ContextHandle(context)));
    } catch (Throwable failure) {
      end(context, block, null, failure);
      return;
    }
    inner = stage.toCompletableFuture();
    if (cancelled) {
      inner.cancel(true);
    }
    endInTime(inner);
    stage.whenComplete(
        (value, failure) -> runner.execute(() -> end(context, block, value, unwrapped(failure))));
  }

  /** A body whose future is not done in time is not waited for. */
  private void endInTime(CompletableFuture<T> body) {
    Deadline last = deadline;
    if (last != null) {
      Future<?> alarm =
          runner.alarms().once(last.left(), () -> body.completeExceptionally(last.passed()));
      CompletionStage<T> done = body;
      done.whenComplete((value, failure) -> alarm.cancel(false));
    }
  }

  private void end(
      CallContext context, OpenBlock block, @Nullable T value, @Nullable Throwable failure) {
    CallContext former = CallContext.bind(context);
    context.ending();
    Throwable outcome = failure == null && !mayEnd() ? new CancellationException() : failure;
    try {
      if (outcome == null) {
        block.commit(context.unfinished());
      } else {
        block.rollback(outcome);
      }
    } catch (Throwable refused) {
      outcome = refused;
    } finally {
      context.end();
      CallContext.bind(former);
    }
    if (outcome != null && runs <= options.retries() && isInTheWay(outcome) && !cancelled) {
      start();
    } else {
      finish(value, outcome);
    }
  }

  /** Whether the block may commit; from then on it cannot be cancelled. */
  private synchronized boolean mayEnd() {
    ending = !cancelled;
    return ending;
  }

  private synchronized boolean mayCancel() {
    cancelled = cancelled || !ending;
    return cancelled;
  }

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

  private static @Nullable Throwable unwrapped(@Nullable Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  @SuppressWarnings(
      "NullAway") // the value of a body that succeeded is one of T, also where that is null
  private void finish(@Nullable T value, @Nullable Throwable failure) {
    leaveLane();
    future.completing(
        () -> {
          if (failure == null) {
            future.complete(value);
          } else {
            future.completeExceptionally(failure);
          }
        });
  }

  private void leaveLane() {
    if (lane != null) {
      lane.done();
    }
  }

  /** Cancels what the body waits for; the block is then rolled back. */
  @Override
  public boolean cancel() {
    if (!mayCancel()) {
      return false;
    }
    CompletableFuture<T> running = inner;
    if (running != null) {
      running.cancel(true);
    }
    return true;
  }
}
