package dev.dorm.internal.async;

import dev.dorm.internal.transaction.CallContext;
import dev.dorm.internal.transaction.OpenBlock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The future of a call: what depends on it runs in the context that the call was made in, so that a
 * transaction follows its futures; cancelling it cancels the call. Thread-safe.
 *
 * @param <T> what the call gives
 */
final class ContextFuture<T extends @Nullable Object> extends CompletableFuture<T> {
  private final AsyncRunner runner;
  private final @Nullable CallContext context;
  private final @Nullable OpenBlock block;
  private final Cancellable source;

  ContextFuture(
      AsyncRunner runner,
      @Nullable CallContext context,
      @Nullable OpenBlock block,
      Cancellable source) {
    this.runner = runner;
    this.context = context;
    this.block = block;
    this.source = source;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new ContextFuture<>(runner, context, block, source);
  }

  @Override
  public Executor defaultExecutor() {
    return runner.executor();
  }

  /** Cancels the call; false when it was done, or is done after all. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!isDone() && source.cancel()) {
      super.cancel(mayInterruptIfRunning);
    }
    return isCancelled();
  }

  /** Completes as cancelled what never began. */
  void completeCancelled() {
    super.cancel(false);
  }

  /**
   * Completes this future in its context: a future that is not dorm's, made of this one, runs what
   * depends on it on the thread that completes this one.
   */
  void completing(Runnable completion) {
    running(completion).run();
  }

  /** What follows a call whose block has ended is no part of anything. */
  private @Nullable CallContext bind(CallContext bound) {
    OpenBlock made = block;
    return CallContext.bind(made != null && made.isEnded() ? CallContext.ended() : bound);
  }

  private Runnable running(Runnable action) {
    CallContext bound = context;
    return bound == null
        ? action
        : () -> {
          CallContext former = bind(bound);
          try {
            action.run();
          } finally {
            CallContext.bind(former);
          }
        };
  }

  private <A, B> Function<A, B> mapping(Function<A, B> function) {
    CallContext bound = context;
    return bound == null
        ? function
        : value -> {
          CallContext former = bind(bound);
          try {
            return function.apply(value);
          } finally {
            CallContext.bind(former);
          }
        };
  }

  private <A> Consumer<A> taking(Consumer<A> consumer) {
    CallContext bound = context;
    return bound == null ? consumer : value -> running(() -> consumer.accept(value)).run();
  }

  private <A, B, C> BiFunction<A, B, C> merging(BiFunction<A, B, C> function) {
    CallContext bound = context;
    return bound == null
        ? function
        : (first, second) -> {
          CallContext former = bind(bound);
          try {
            return function.apply(first, second);
          } finally {
            CallContext.bind(former);
          }
        };
  }

  private <A, B> BiConsumer<A, B> handling(BiConsumer<A, B> consumer) {
    CallContext bound = context;
    return bound == null
        ? consumer
        : (first, second) -> running(() -> consumer.accept(first, second)).run();
  }

  @Override
  public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> function) {
    return super.thenApply(mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> function) {
    return super.thenApplyAsync(mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> function, Executor executor) {
    return super.thenApplyAsync(mapping(function), executor);
  }

  @Override
  public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
    return super.thenAccept(taking(action));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
    return super.thenAcceptAsync(taking(action));
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
    return super.thenAcceptAsync(taking(action), executor);
  }

  @Override
  public CompletableFuture<Void> thenRun(Runnable action) {
    return super.thenRun(running(action));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable action) {
    return super.thenRunAsync(running(action));
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
    return super.thenRunAsync(running(action), executor);
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    return super.thenCombine(other, merging(function));
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> function) {
    return super.thenCombineAsync(other, merging(function));
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> function,
      Executor executor) {
    return super.thenCombineAsync(other, merging(function), executor);
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return super.thenAcceptBoth(other, handling(action));
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return super.thenAcceptBothAsync(other, handling(action));
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      Executor executor) {
    return super.thenAcceptBothAsync(other, handling(action), executor);
  }

  @Override
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
    return super.runAfterBoth(other, running(action));
  }

  @Override
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
    return super.runAfterBothAsync(other, running(action));
  }

  @Override
  public CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return super.runAfterBothAsync(other, running(action), executor);
  }

  @Override
  public <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> function) {
    return super.applyToEither(other, mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function) {
    return super.applyToEitherAsync(other, mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> function, Executor executor) {
    return super.applyToEitherAsync(other, mapping(function), executor);
  }

  @Override
  public CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return super.acceptEither(other, taking(action));
  }

  @Override
  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return super.acceptEitherAsync(other, taking(action));
  }

  @Override
  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
    return super.acceptEitherAsync(other, taking(action), executor);
  }

  @Override
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
    return super.runAfterEither(other, running(action));
  }

  @Override
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
    return super.runAfterEitherAsync(other, running(action));
  }

  @Override
  public CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return super.runAfterEitherAsync(other, running(action), executor);
  }

  @Override
  public <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return super.thenCompose(mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function) {
    return super.thenComposeAsync(mapping(function));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> function, Executor executor) {
    return super.thenComposeAsync(mapping(function), executor);
  }

  @Override
  public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
    return super.whenComplete(handling(action));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
    return super.whenCompleteAsync(handling(action));
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> action, Executor executor) {
    return super.whenCompleteAsync(handling(action), executor);
  }

  @Override
  public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> function) {
    return super.handle(merging(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function) {
    return super.handleAsync(merging(function));
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> function, Executor executor) {
    return super.handleAsync(merging(function), executor);
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> function) {
    return super.exceptionally(mapping(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> function) {
    return super.exceptionallyAsync(mapping(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyAsync(
      Function<Throwable, ? extends T> function, Executor executor) {
    return super.exceptionallyAsync(mapping(function), executor);
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    return super.exceptionallyCompose(mapping(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function) {
    return super.exceptionallyComposeAsync(mapping(function));
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> function, Executor executor) {
    return super.exceptionallyComposeAsync(mapping(function), executor);
  }
}
