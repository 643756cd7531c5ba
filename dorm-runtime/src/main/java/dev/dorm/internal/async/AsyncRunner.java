package dev.dorm.internal.async;

import dev.dorm.exception.PoolExhausted;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.connection.Alarms;
import dev.dorm.internal.connection.Connections;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.internal.transaction.Lane;
import dev.dorm.internal.transaction.OpenBlock;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.transaction.TransactionHandle;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of one database on other threads. Those of a block run one at a time on its
 * connection, in the order in which they were made; others run side by side. Thread-safe.
 */
public final class AsyncRunner implements AutoCloseable {
  private final String database;
  private final TransactionManager transactions;
  private final Alarms alarms;
  private final Duration closing;
  private final ExecutorService waiting; // for calls that wait for a connection
  private final ExecutorService bound; // for calls that have one: they must never wait behind those

  private AsyncRunner(
      String database,
      TransactionManager transactions,
      Alarms alarms,
      Duration closing,
      ExecutorService waiting,
      ExecutorService bound) {
    this.database = database;
    this.transactions = transactions;
    this.alarms = alarms;
    this.closing = closing;
    this.waiting = waiting;
    this.bound = bound;
  }

  /**
   * Makes a runner.
   *
   * @param alarms ends blocks whose time is over
   * @param closing how long those who are under way are waited for in the end
   * @param platform whether platform threads must be used, because the driver blocks them
   * @param threads how many calls may wait for a connection at a time, on platform threads
   */
  public static AsyncRunner create(
      String database,
      TransactionManager transactions,
      Alarms alarms,
      Duration closing,
      boolean platform,
      int threads) {
    return platform
        ? new AsyncRunner(
            database,
            transactions,
            alarms,
            closing,
            PlatformWorkers.bounded(database, threads),
            PlatformWorkers.unbounded(database))
        : new AsyncRunner(
            database,
            transactions,
            alarms,
            closing,
            Workers.create(database, threads),
            Workers.createUnbounded(database));
  }

  /**
   * As many threads of dorm's as there are calls.
   *
   * @param platform whether they must be platform threads
   */
  public static ExecutorService threads(String database, boolean platform) {
    return platform ? PlatformWorkers.unbounded(database) : Workers.createUnbounded(database);
  }

  Alarms alarms() {
    return alarms;
  }

  Executor executor() {
    return bound;
  }

  /** Runs a call on another thread, in the context of this one. */
  public <T extends @Nullable Object> CompletableFuture<T> call(Supplier<T> work) {
    if (transactions.isInsideOuter()) {
      return CompletableFuture.failedFuture(insideOuter());
    }
    CallContext caller = transactions.isRememberingWrites() ? remembering() : CallContext.current();
    if (caller != null && caller.isOver()) {
      return CompletableFuture.failedFuture(CallContext.refusal());
    }
    if (caller == null || !caller.isBound()) {
      AsyncTask<T> task =
          new AsyncTask<>(CallContext.carried(caller), null, null, work, () -> {}, this);
      execute(waiting, task);
      return task.future();
    }
    OpenBlock block = transactions.block(caller);
    boolean byHand = block == null && transactions.isManual(caller);
    Transaction joined = byHand ? null : transactions.begun(caller);
    Supplier<T> call = work;
    if (byHand) {
      call = () -> transactions.inTurn(caller, work);
    } else if (joined == null) {
      call = apart(caller, work);
    }
    Lane lane = caller.lane();
    AsyncTask<T> task = new AsyncTask<>(caller, joined, block, call, lane::done, this);
    lane.submit(
        () -> {
          if (!execute(bound, task)) {
            lane.done();
          }
        });
    return task.future();
  }

  /**
   * A call on another database than those that the caller has transactions on: one that it begins
   * is its own, and no part of what the caller does there meanwhile.
   */
  private static <T extends @Nullable Object> Supplier<T> apart(
      CallContext caller, Supplier<T> work) {
    CallContext own = caller.inside();
    return () -> {
      caller.requireOpen();
      CallContext former = CallContext.bind(own);
      try {
        return work.get();
      } finally {
        CallContext.bind(former);
      }
    };
  }

  /** The caller's context, which learns of what the call writes. */
  private static CallContext remembering() {
    CallContext context = CallContext.enter();
    context.writes();
    return context;
  }

  /** Runs what must run, on a worker, or here when there are none any more. */
  void execute(Runnable step) {
    try {
      bound.execute(step);
    } catch (RejectedExecutionException closed) {
      step.run();
    }
  }

  private boolean execute(Executor threads, AsyncTask<?> task) {
    try {
      threads.execute(task);
      return true;
    } catch (RejectedExecutionException full) {
      task.refuse(refusal(full));
      return false;
    }
  }

  private static QueryDefinitionError insideOuter() {
    return new QueryDefinitionError(
        "DORM2062",
        "An asynchronous call inside a transaction that something else began: it belongs to its"
            + " thread, and the call would not be part of it. FIX: the call without the a.",
        null);
  }

  PoolExhausted refusal(RejectedExecutionException full) {
    return new PoolExhausted(
        "Too many calls wait for a connection of \""
            + database
            + "\", or it was closed. FIX: start fewer at a time, or poolSize(min, max).",
        full);
  }

  /**
   * Runs a body in a transaction that is committed when the body's future succeeds, and undone when
   * it fails. Inside another block it is a part of that.
   */
  public <T extends @Nullable Object> CompletableFuture<T> atomic(
      TransactionOptions options,
      Function<? super TransactionHandle, ? extends CompletionStage<T>> body) {
    if (transactions.isInsideOuter()) {
      return CompletableFuture.failedFuture(insideOuter());
    }
    if (options != TransactionOptions.DEFAULT) {
      transactions.requireOutermost(options);
    }
    CallContext caller = transactions.isRememberingWrites() ? remembering() : CallContext.current();
    if (caller != null && caller.isOver()) {
      return CompletableFuture.failedFuture(CallContext.refusal());
    }
    boolean nested = caller != null && caller.isBound();
    Lane lane = nested && caller != null ? caller.lane() : null;
    AsyncBlock<T> block = new AsyncBlock<>(this, transactions, options, body, caller, lane);
    if (lane != null) {
      lane.submit(block::start);
    } else {
      block.start();
    }
    return block.future();
  }

  /** Where a block that has no connection yet is begun. */
  Executor beginners(boolean nested) {
    return nested ? bound : waiting;
  }

  /** Takes no more calls, waits a while for those under way, and forgets the rest. */
  @Override
  public void close() {
    waiting.shutdown();
    bound.shutdown();
    try {
      if (!waiting.awaitTermination(closing.toNanos(), TimeUnit.NANOSECONDS)
          || !bound.awaitTermination(closing.toNanos(), TimeUnit.NANOSECONDS)) {
        List<Runnable> never = new ArrayList<>(waiting.shutdownNow());
        never.addAll(bound.shutdownNow());
        for (Runnable task : never) {
          if (task instanceof AsyncTask<?> call) {
            call.refuse(Connections.closed(database));
          }
        }
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
