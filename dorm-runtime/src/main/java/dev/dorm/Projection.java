package dev.dorm;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.query.Expression;
import java.util.List;
import java.util.function.Function;

/**
 * What a query makes of some values of each row or group, or of aggregates over all rows: {@code
 * Projection.of(Card::new, Book_.title, Book_.author().name)}, for {@link
 * QuerySet#select(Projection)} and {@link QuerySet#aggregate(Projection)}.
 *
 * <p>Takes up to sixteen values, where {@code select} and {@code aggregate} take eight themselves.
 * Immutable and thread-safe: it may be kept in a constant and used by any number of queries of its
 * model. The function is called once for each result, by the thread that reads it. A value that may
 * be null in the database is given to it as null.
 *
 * @param <M> the model
 * @param <T> what is made of the values
 */
@SuppressWarnings({"unchecked", "varargs"}) // each value was read by its own type; arrays are read
public final class Projection<M, T> {
  private final RowForm<T> form;
  private final List<Expression<M, ?>> expressions;

  @SafeVarargs
  private Projection(RowForm<T> form, Expression<M, ?>... expressions) {
    this.form = form;
    this.expressions = List.of(Arguments.elements(expressions, "The values to give"));
  }

  /** What becomes of the values. */
  RowForm<T> form() {
    return form;
  }

  /** The values, in the order in which the form takes them. */
  List<Expression<M, ?>> expressions() {
    return expressions;
  }

  /** Makes something of a value. */
  public static <M, A, T> Projection<M, T> of(Function<A, T> result, Expression<M, A> a) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(v -> result.apply((A) v[0]), a);
  }

  /** Makes something of two values. */
  public static <M, A, B, T> Projection<M, T> of(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(v -> result.apply((A) v[0], (B) v[1]), a, b);
  }

  /** Makes something of three values. */
  public static <M, A, B, C, T> Projection<M, T> of(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(v -> result.apply((A) v[0], (B) v[1], (C) v[2]), a, b, c);
  }

  /** Makes something of four values. */
  public static <M, A, B, C, D, T> Projection<M, T> of(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]), a, b, c, d);
  }

  /** Makes something of five values. */
  public static <M, A, B, C, D, E, T> Projection<M, T> of(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]), a, b, c, d, e);
  }

  /** Makes something of six values. */
  public static <M, A, B, C, D, E, F, T> Projection<M, T> of(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Makes something of seven values. */
  public static <M, A, B, C, D, E, F, G, T> Projection<M, T> of(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Makes something of eight values. */
  public static <M, A, B, C, D, E, F, G, H, T> Projection<M, T> of(
      Function8<A, B, C, D, E, F, G, H, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h) {
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of nine values. */
  public static <M, A, B, C, D, E, F, G, H, I, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of ten values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of eleven values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of twelve values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, L, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of thirteen values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, L, N, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of fourteen values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, L, N, O, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of fifteen values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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

  /** Makes something of sixteen values. */
  public static <M, A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, Q, T> Projection<M, T> of(
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
    Arguments.present(result, "The function that makes a result of values");
    return new Projection<>(
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
