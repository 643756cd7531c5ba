package dev.dorm;

import dev.dorm.internal.plan.Annotation;
import dev.dorm.query.Expression;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.LocalDateExpression;
import dev.dorm.query.LocalDateTimeExpression;
import dev.dorm.query.NullableExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The queries for values that need no record, and the records of aggregates.
 *
 * @param <M> the model
 */
@SuppressWarnings({"unchecked", "varargs"}) // each value was read by its own type; arrays are read
abstract class ValueQueries<M> extends RecordQueries<M> {
  ValueQueries() {}

  /**
   * Values of each row, by name: the property's, {@code author.name} behind a way, the label of
   * {@link Expression#as}; a foreign key is the key it refers to. Without arguments: all columns
   * and what was annotated. An aggregate among the values groups the rows by the other ones.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when a computed value has no label, or two
   *     values have the same name
   */
  @SafeVarargs
  public final ValuesQuery<M, Map<String, @Nullable Object>> values(
      Expression<M, ?>... expressions) {
    List<Annotation> wanted =
        expressions.length == 0
            ? Expressions.all(state())
            : Expressions.wanted(state().model(), List.of(expressions));
    return ValuesQuery.named(state(), place(), wanted);
  }

  /**
   * Values of each row, found by their expressions. An aggregate among the values groups the rows
   * by the other ones.
   */
  @SafeVarargs
  public final ValuesQuery<M, Row> select(Expression<M, ?>... expressions) {
    return ValuesQuery.rows(
        state(), place(), Expressions.wanted(state().model(), List.of(expressions)));
  }

  /** The value of each row. */
  public final <A> ValuesQuery<M, A> valuesList(Expression<M, A> a) {
    return query(v -> (A) v[0], a);
  }

  /** Two values of each row. */
  public final <A, B> ValuesQuery<M, Tuple2<A, B>> valuesList(
      Expression<M, A> a, Expression<M, B> b) {
    return query(v -> new Tuple2<>((A) v[0], (B) v[1]), a, b);
  }

  /** Three values of each row. */
  public final <A, B, C> ValuesQuery<M, Tuple3<A, B, C>> valuesList(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return query(v -> new Tuple3<>((A) v[0], (B) v[1], (C) v[2]), a, b, c);
  }

  /** Four values of each row. */
  public final <A, B, C, D> ValuesQuery<M, Tuple4<A, B, C, D>> valuesList(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c, Expression<M, D> d) {
    return query(v -> new Tuple4<>((A) v[0], (B) v[1], (C) v[2], (D) v[3]), a, b, c, d);
  }

  /** Five values of each row. */
  public final <A, B, C, D, E> ValuesQuery<M, Tuple5<A, B, C, D, E>> valuesList(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return query(
        v -> new Tuple5<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]), a, b, c, d, e);
  }

  /** Six values of each row. */
  public final <A, B, C, D, E, F> ValuesQuery<M, Tuple6<A, B, C, D, E, F>> valuesList(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return query(
        v -> new Tuple6<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Seven values of each row. */
  public final <A, B, C, D, E, F, G> ValuesQuery<M, Tuple7<A, B, C, D, E, F, G>> valuesList(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return query(
        v -> new Tuple7<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Eight values of each row. */
  public final <A, B, C, D, E, F, G, H> ValuesQuery<M, Tuple8<A, B, C, D, E, F, G, H>> valuesList(
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
            new Tuple8<>(
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

  /**
   * The different dates of the rows, each cut off to the begin of its unit, from the first to the
   * last; NULL is none of them.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the unit is shorter than a day
   */
  public final ValuesQuery<M, LocalDate> dates(LocalDateExpression<M> column, DateUnit unit) {
    return each(column, Dates.cut(column, unit));
  }

  /** The different moments of the rows, as {@link #dates} gives dates; cut off in UTC. */
  public final ValuesQuery<M, Instant> datetimes(InstantExpression<M> column, DateUnit unit) {
    return each(column, Dates.cut(column, unit));
  }

  /** The different moments of the rows, as {@link #dates} gives dates. */
  public final ValuesQuery<M, LocalDateTime> datetimes(
      LocalDateTimeExpression<M> column, DateUnit unit) {
    return each(column, Dates.cut(column, unit));
  }

  private <A> ValuesQuery<M, A> each(Expression<M, A> column, Expression<M, A> cut) {
    ValuesQuery<M, A> all = valuesList(cut).distinct().orderBy(cut.asc());
    return column instanceof NullableExpression<?>
        ? all.filter(((NullableExpression<M>) column).isNotNull())
        : all;
  }

  /**
   * One value over all rows; over no rows a number of rows is 0 and everything else null. A slice
   * is aggregated as it is; what is aggregated over the related rows of each row is combined.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when the value is not computed from several
   *     rows
   */
  public final <A> A aggregate(Expression<M, A> a) {
    return over(v -> (A) v[0], a);
  }

  /** Two values over all rows, in one statement. */
  public final <A, B> Tuple2<A, B> aggregate(Expression<M, A> a, Expression<M, B> b) {
    return over(v -> new Tuple2<>((A) v[0], (B) v[1]), a, b);
  }

  /** Three values over all rows, in one statement. */
  public final <A, B, C> Tuple3<A, B, C> aggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return over(v -> new Tuple3<>((A) v[0], (B) v[1], (C) v[2]), a, b, c);
  }

  /** Four values over all rows, in one statement. */
  public final <A, B, C, D> Tuple4<A, B, C, D> aggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c, Expression<M, D> d) {
    return over(v -> new Tuple4<>((A) v[0], (B) v[1], (C) v[2], (D) v[3]), a, b, c, d);
  }

  /** Five values over all rows, in one statement. */
  public final <A, B, C, D, E> Tuple5<A, B, C, D, E> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return over(v -> new Tuple5<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]), a, b, c, d, e);
  }

  /** Six values over all rows, in one statement. */
  public final <A, B, C, D, E, F> Tuple6<A, B, C, D, E, F> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return over(
        v -> new Tuple6<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Seven values over all rows, in one statement. */
  public final <A, B, C, D, E, F, G> Tuple7<A, B, C, D, E, F, G> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return over(
        v -> new Tuple7<>((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Eight values over all rows, in one statement. */
  public final <A, B, C, D, E, F, G, H> Tuple8<A, B, C, D, E, F, G, H> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h) {
    return over(
        v ->
            new Tuple8<>(
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

  /** A value over all rows, made into something. */
  public final <A, T> T aggregate(Function<A, T> result, Expression<M, A> a) {
    return over(v -> result.apply((A) v[0]), a);
  }

  /** Two values over all rows, made into something. */
  public final <A, B, T> T aggregate(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    return over(v -> result.apply((A) v[0], (B) v[1]), a, b);
  }

  /** Three values over all rows, made into something. */
  public final <A, B, C, T> T aggregate(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return over(v -> result.apply((A) v[0], (B) v[1], (C) v[2]), a, b, c);
  }

  /** Four values over all rows, made into something. */
  public final <A, B, C, D, T> T aggregate(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    return over(v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]), a, b, c, d);
  }

  /** Five values over all rows, made into something. */
  public final <A, B, C, D, E, T> T aggregate(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return over(v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]), a, b, c, d, e);
  }

  /** Six values over all rows, made into something. */
  public final <A, B, C, D, E, F, T> T aggregate(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return over(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Seven values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, T> T aggregate(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return over(
        v -> result.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Eight values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, T> T aggregate(
      Function8<A, B, C, D, E, F, G, H, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g,
      Expression<M, H> h) {
    return over(
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

  /** Nine values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, T> T aggregate(
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
    return over(
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

  /** Ten values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, T> T aggregate(
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
    return over(
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

  /** Eleven values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, T> T aggregate(
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
    return over(
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

  /** Twelve values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, T> T aggregate(
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
    return over(
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

  /** Thirteen values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, T> T aggregate(
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
    return over(
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

  /** Fourteen values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, T> T aggregate(
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
    return over(
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

  /** Fifteen values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, T> T aggregate(
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
    return over(
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

  /** Sixteen values over all rows, made into something. */
  public final <A, B, C, D, E, F, G, H, I, J, K, L, N, O, P, Q, T> T aggregate(
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
    return over(
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
