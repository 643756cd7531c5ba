package dev.dorm;

import dev.dorm.query.Expression;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The asynchronous twins of {@code aggregate} that make something of the values: the same
 * statement, on another thread.
 *
 * @param <M> the model
 */
abstract class AsyncAggregates<M> extends AsyncValues<M> {
  AsyncAggregates() {}

  /**
   * Makes something of up to sixteen aggregates on another thread; see {@link
   * QuerySet#aggregate(Projection)}.
   */
  public final <T> CompletableFuture<T> aaggregate(Projection<M, T> projection) {
    return Async.call(engine(), () -> aggregate(projection));
  }

  /** Makes something of an aggregate on another thread. */
  public final <A, T> CompletableFuture<T> aaggregate(Function<A, T> result, Expression<M, A> a) {
    return Async.call(engine(), () -> aggregate(result, a));
  }

  /** Makes something of two aggregates on another thread. */
  public final <A, B, T> CompletableFuture<T> aaggregate(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    return Async.call(engine(), () -> aggregate(result, a, b));
  }

  /** Makes something of three aggregates on another thread. */
  public final <A, B, C, T> CompletableFuture<T> aaggregate(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return Async.call(engine(), () -> aggregate(result, a, b, c));
  }

  /** Makes something of four aggregates on another thread. */
  public final <A, B, C, D, T> CompletableFuture<T> aaggregate(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d));
  }

  /** Makes something of five aggregates on another thread. */
  public final <A, B, C, D, E, T> CompletableFuture<T> aaggregate(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e));
  }

  /** Makes something of six aggregates on another thread. */
  public final <A, B, C, D, E, F, T> CompletableFuture<T> aaggregate(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f));
  }

  /** Makes something of seven aggregates on another thread. */
  public final <A, B, C, D, E, F, G, T> CompletableFuture<T> aaggregate(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g));
  }

  /** Makes something of eight aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, T> CompletableFuture<T> aaggregate(
      Function8<A, B, C, D, E, F, G, H, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h));
  }
}
