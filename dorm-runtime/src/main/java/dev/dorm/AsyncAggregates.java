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

  /** Makes something of nine aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, T> CompletableFuture<T> aaggregate(
      Function9<A, B, C, D, E, F, G, H, I, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i));
  }

  /** Makes something of ten aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, T> CompletableFuture<T> aaggregate(
      Function10<A, B, C, D, E, F, G, H, I, J, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j));
  }

  /** Makes something of eleven aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, T> CompletableFuture<T> aaggregate(
      Function11<A, B, C, D, E, F, G, H, I, J, K, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k));
  }

  /** Makes something of twelve aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, T> CompletableFuture<T> aaggregate(
      Function12<A, B, C, D, E, F, G, H, I, J, K, L, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k,
      Expression<M, L> l) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k, l));
  }

  /** Makes something of thirteen aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, T> CompletableFuture<T> aaggregate(
      Function13<A, B, C, D, E, F, G, H, I, J, K, L, N, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k,
      Expression<M, L> l,
      Expression<M, N> n) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k, l, n));
  }

  /** Makes something of fourteen aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, T> CompletableFuture<T> aaggregate(
      Function14<A, B, C, D, E, F, G, H, I, J, K, L, N, O, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k,
      Expression<M, L> l,
      Expression<M, N> n,
      Expression<M, O> o) {
    return Async.call(engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k, l, n, o));
  }

  /** Makes something of fifteen aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, T> CompletableFuture<T> aaggregate(
      Function15<A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k,
      Expression<M, L> l,
      Expression<M, N> n,
      Expression<M, O> o,
      Expression<M, P> p) {
    return Async.call(
        engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k, l, n, o, p));
  }

  /** Makes something of sixteen aggregates on another thread. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, Q, T> CompletableFuture<T> aaggregate(
      Function16<A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, Q, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h,
      Expression<M, I> i,
      Expression<M, J> j,
      Expression<M, K> k,
      Expression<M, L> l,
      Expression<M, N> n,
      Expression<M, O> o,
      Expression<M, P> p,
      Expression<M, Q> q) {
    return Async.call(
        engine(), () -> aggregate(result, a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q));
  }
}
