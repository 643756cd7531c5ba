package dev.dorm;

import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.ValuesRunner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.Expression;
import dev.dorm.query.ScalarQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The queries that make something of typed values: one result per row or group, or one over all
 * rows.
 *
 * @param <M> the model
 */
@SuppressWarnings({"unchecked", "varargs"}) // each value was read by its own type; arrays are read
abstract class RecordQueries<M> extends ScalarQuery<M> {
  RecordQueries() {}

  abstract QueryState<M> state();

  abstract Engine engine();

  /** Where the query runs, when it does. */
  abstract Supplier<Engine> place();

  @SafeVarargs
  final <T extends @Nullable Object> ValuesQuery<M, T> query(
      RowForm<T> form, Expression<M, ?>... expressions) {
    return ValuesQuery.of(state(), place(), form, List.of(expressions));
  }

  @SafeVarargs
  final <T extends @Nullable Object> T over(RowForm<T> form, Expression<M, ?>... expressions) {
    QueryState<M> rows = state();
    return ValuesRunner.aggregate(
        engine(), rows, Expressions.wanted(rows.model(), List.of(expressions)), form::make);
  }

  /** Makes something of a value of each row or group; see {@link QuerySet#select}. */
  public final <A, T> ValuesQuery<M, T> select(Function<A, T> result, Expression<M, A> a) {
    return query(v -> result.apply((A) v[0]), a);
  }

  /** Makes something of two values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, T> ValuesQuery<M, T> select(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    return query(v -> result.apply((A) v[0], (B) v[1]), a, b);
  }

  /** Makes something of three values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, T> ValuesQuery<M, T> select(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return query(v -> result.apply((A) v[0], (B) v[1], (C) v[2]), a, b, c);
  }

  /** Makes something of four values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, T> ValuesQuery<M, T> select(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    return query(v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]), a, b, c, d);
  }

  /** Makes something of five values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, T> ValuesQuery<M, T> select(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return query(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]), a, b, c, d, e);
  }

  /** Makes something of six values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, T> ValuesQuery<M, T> select(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return query(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Makes something of seven values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, T> ValuesQuery<M, T> select(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return query(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Makes something of eight values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, T> ValuesQuery<M, T> select(
      Function8<A, B, C, D, E, F, G, H, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h) {
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h);
  }

  /** Makes something of nine values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i);
  }

  /** Makes something of ten values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j);
  }

  /** Makes something of eleven values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k);
  }

  /** Makes something of twelve values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10], (L) v[11]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l);
  }

  /** Makes something of thirteen values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10], (L) v[11], (N) v[12]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        n);
  }

  /** Makes something of fourteen values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10], (L) v[11], (N) v[12], (O) v[13]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        n,
        o);
  }

  /** Makes something of fifteen values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10], (L) v[11], (N) v[12], (O) v[13], (P) v[14]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        n,
        o,
        p);
  }

  /** Makes something of sixteen values of each row or group; see {@link QuerySet#select}. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, Q, T> ValuesQuery<M, T> select(
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
    return query(
        v ->
            result.apply(
                (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7],
                (I) v[8], (J) v[9], (K) v[10], (L) v[11], (N) v[12], (O) v[13], (P) v[14],
                (Q) v[15]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        n,
        o,
        p,
        q);
  }
}
