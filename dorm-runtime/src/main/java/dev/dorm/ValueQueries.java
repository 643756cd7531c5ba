package dev.dorm;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.load.ValuesRunner;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.QueryState;
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
 * The queries for values that need no record, and all aggregates.
 *
 * @param <M> the model
 */
@SuppressWarnings("varargs") // the arrays are only read
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
        Arguments.elements(expressions, "values(…)").length == 0
            ? Expressions.all(state())
            : Expressions.wanted(state().model(), List.of(expressions));
    return ValuesQuery.named(state(), home(), wanted);
  }

  /**
   * Values of each row, found by their expressions. An aggregate among the values groups the rows
   * by the other ones.
   */
  @SafeVarargs
  public final ValuesQuery<M, Row> select(Expression<M, ?>... expressions) {
    return ValuesQuery.rows(
        state(),
        home(),
        Expressions.wanted(state().model(), List.of(Arguments.elements(expressions, "select(…)"))));
  }

  /** The value of each row. */
  public final <A> ValuesQuery<M, A> valuesList(Expression<M, A> a) {
    return select(Projection.of(Function.identity(), a));
  }

  /** Two values of each row. */
  public final <A, B> ValuesQuery<M, Tuple2<A, B>> valuesList(
      Expression<M, A> a, Expression<M, B> b) {
    return select(Projection.of(Tuple2::new, a, b));
  }

  /** Three values of each row. */
  public final <A, B, C> ValuesQuery<M, Tuple3<A, B, C>> valuesList(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return select(Projection.of(Tuple3::new, a, b, c));
  }

  /** Four values of each row. */
  public final <A, B, C, D> ValuesQuery<M, Tuple4<A, B, C, D>> valuesList(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c, Expression<M, D> d) {
    return select(Projection.of(Tuple4::new, a, b, c, d));
  }

  /** Five values of each row. */
  public final <A, B, C, D, E> ValuesQuery<M, Tuple5<A, B, C, D, E>> valuesList(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return select(Projection.of(Tuple5::new, a, b, c, d, e));
  }

  /** Six values of each row. */
  public final <A, B, C, D, E, F> ValuesQuery<M, Tuple6<A, B, C, D, E, F>> valuesList(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return select(Projection.of(Tuple6::new, a, b, c, d, e, f));
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
    return select(Projection.of(Tuple7::new, a, b, c, d, e, f, g));
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
    return select(Projection.of(Tuple8::new, a, b, c, d, e, f, g, h));
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

  @SuppressWarnings("unchecked") // a column of M is nullable in M
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
    return aggregate(Projection.of(Function.identity(), a));
  }

  /** Two values over all rows, in one statement. */
  public final <A, B> Tuple2<A, B> aggregate(Expression<M, A> a, Expression<M, B> b) {
    return aggregate(Projection.of(Tuple2::new, a, b));
  }

  /** Three values over all rows, in one statement. */
  public final <A, B, C> Tuple3<A, B, C> aggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return aggregate(Projection.of(Tuple3::new, a, b, c));
  }

  /** Four values over all rows, in one statement. */
  public final <A, B, C, D> Tuple4<A, B, C, D> aggregate(
      Expression<M, A> a, Expression<M, B> b, Expression<M, C> c, Expression<M, D> d) {
    return aggregate(Projection.of(Tuple4::new, a, b, c, d));
  }

  /** Five values over all rows, in one statement. */
  public final <A, B, C, D, E> Tuple5<A, B, C, D, E> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return aggregate(Projection.of(Tuple5::new, a, b, c, d, e));
  }

  /** Six values over all rows, in one statement. */
  public final <A, B, C, D, E, F> Tuple6<A, B, C, D, E, F> aggregate(
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return aggregate(Projection.of(Tuple6::new, a, b, c, d, e, f));
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
    return aggregate(Projection.of(Tuple7::new, a, b, c, d, e, f, g));
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
    return aggregate(Projection.of(Tuple8::new, a, b, c, d, e, f, g, h));
  }

  /**
   * Makes something of values over all rows, in one statement: {@code aggregate(Stats::new,
   * Author_.id.count(), Author_.age.avg())} calls the constructor of your record. Up to eight
   * values are named directly, up to sixteen by a projection: {@code
   * aggregate(Projection.of(Stats::new, …))}. Over no rows a number of rows is 0 and everything
   * else null.
   *
   * @param projection what is made, and of what; it may serve other queries too
   * @throws dev.dorm.exception.QueryDefinitionError when a value is not computed from several rows
   */
  public final <T> T aggregate(Projection<M, T> projection) {
    QueryState<M> rows = state();
    List<Annotation> wanted =
        Expressions.wanted(
            rows.model(), Arguments.present(projection, "aggregate(…)").expressions());
    return ValuesRunner.aggregate(engine(), rows, wanted, projection.form()::make);
  }

  /** A value over all rows, made into something; see {@link QuerySet#aggregate(Projection)}. */
  public final <A, T> T aggregate(Function<A, T> result, Expression<M, A> a) {
    return aggregate(Projection.of(result, a));
  }

  /** Two values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}. */
  public final <A, B, T> T aggregate(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    return aggregate(Projection.of(result, a, b));
  }

  /**
   * Three values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}.
   */
  public final <A, B, C, T> T aggregate(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return aggregate(Projection.of(result, a, b, c));
  }

  /** Four values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}. */
  public final <A, B, C, D, T> T aggregate(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    return aggregate(Projection.of(result, a, b, c, d));
  }

  /** Five values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}. */
  public final <A, B, C, D, E, T> T aggregate(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return aggregate(Projection.of(result, a, b, c, d, e));
  }

  /** Six values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}. */
  public final <A, B, C, D, E, F, T> T aggregate(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return aggregate(Projection.of(result, a, b, c, d, e, f));
  }

  /**
   * Seven values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}.
   */
  public final <A, B, C, D, E, F, G, T> T aggregate(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return aggregate(Projection.of(result, a, b, c, d, e, f, g));
  }

  /**
   * Eight values over all rows, made into something; see {@link QuerySet#aggregate(Projection)}.
   */
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
    return aggregate(Projection.of(result, a, b, c, d, e, f, g, h));
  }
}
