package dev.dorm;

import dev.dorm.query.Expression;
import java.util.concurrent.CompletableFuture;

/**
 * The asynchronous twins of {@code aggregate} that give values: the same statement, on another
 * thread.
 *
 * @param <M> the model
 */
abstract class AsyncValues<M> extends ValueQueries<M> {
  AsyncValues() {}

  /** Aggregates one value on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A> CompletableFuture<A> aaggregate(Expression<M, A> a) {
    return Async.call(engine(), () -> aggregate(a));
  }

  /** Aggregates two values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B> CompletableFuture<Tuple2<A, B>> aaggregate(
      Expression<M, A> a, Expression<M, B> b) {
    return Async.call(engine(), () -> aggregate(a, b));
  }

  /** Aggregates three values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C> CompletableFuture<Tuple3<A, B, C>> aaggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return Async.call(engine(), () -> aggregate(a, b, c));
  }

  /** Aggregates four values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C, D> CompletableFuture<Tuple4<A, B, C, D>> aaggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c, Expression<M, D> d) {
    return Async.call(engine(), () -> aggregate(a, b, c, d));
  }

  /** Aggregates five values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C, D, E> CompletableFuture<Tuple5<A, B, C, D, E>> aaggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return Async.call(engine(), () -> aggregate(a, b, c, d, e));
  }

  /** Aggregates six values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C, D, E, F> CompletableFuture<Tuple6<A, B, C, D, E, F>> aaggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return Async.call(engine(), () -> aggregate(a, b, c, d, e, f));
  }

  /** Aggregates seven values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C, D, E, F, G> CompletableFuture<Tuple7<A, B, C, D, E, F, G>> aaggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return Async.call(engine(), () -> aggregate(a, b, c, d, e, f, g));
  }

  /** Aggregates eight values on another thread; see {@link QuerySet#aggregate(Expression)}. */
  public final <A, B, C, D, E, F, G, H>
      CompletableFuture<Tuple8<A, B, C, D, E, F, G, H>> aaggregate(
          Expression<M, A> a,
          Expression<M, B> b,
          Expression<M, C> c,
          Expression<M, D> d,
          Expression<M, E> e,
          Expression<M, F> f,
          Expression<M, G> g,
          Expression<M, H> h) {
    return Async.call(engine(), () -> aggregate(a, b, c, d, e, f, g, h));
  }
}
