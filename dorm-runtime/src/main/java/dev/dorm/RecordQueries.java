package dev.dorm;

import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.query.Expression;
import dev.dorm.query.ScalarQuery;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The queries that make something of typed values: one result per row or group.
 *
 * @param <M> the model
 */
abstract class RecordQueries<M> extends ScalarQuery<M> {
  RecordQueries() {}

  abstract QueryState<M> state();

  abstract Engine engine();

  /** The database that it was told to run on; null for that of its model. */
  abstract @Nullable Supplier<Engine> home();

  /**
   * Makes something of values of each row: {@code select(Card::new, Book_.title,
   * Book_.author().name)} calls the constructor of your record for each. Up to eight values are
   * named directly, up to sixteen by a projection: {@code select(Projection.of(Card::new, …))}. An
   * aggregate among the values groups the rows by the other ones.
   *
   * @param projection what is made, and of what; it may serve other queries too
   */
  public final <T> ValuesQuery<M, T> select(Projection<M, T> projection) {
    return ValuesQuery.of(
        state(),
        home(),
        Arguments.present(projection, "select(…)").form(),
        projection.expressions());
  }

  /** Makes something of a value of each row or group; see {@link QuerySet#select(Projection)}. */
  public final <A, T> ValuesQuery<M, T> select(Function<A, T> result, Expression<M, A> a) {
    return select(Projection.of(result, a));
  }

  /**
   * Makes something of two values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, T> ValuesQuery<M, T> select(
      Function2<A, B, T> result, Expression<M, A> a, Expression<M, B> b) {
    return select(Projection.of(result, a, b));
  }

  /**
   * Makes something of three values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, C, T> ValuesQuery<M, T> select(
      Function3<A, B, C, T> result, Expression<M, A> a, Expression<M, B> b, Expression<M, C> c) {
    return select(Projection.of(result, a, b, c));
  }

  /**
   * Makes something of four values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, C, D, T> ValuesQuery<M, T> select(
      Function4<A, B, C, D, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d) {
    return select(Projection.of(result, a, b, c, d));
  }

  /**
   * Makes something of five values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, C, D, E, T> ValuesQuery<M, T> select(
      Function5<A, B, C, D, E, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e) {
    return select(Projection.of(result, a, b, c, d, e));
  }

  /**
   * Makes something of six values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, C, D, E, F, T> ValuesQuery<M, T> select(
      Function6<A, B, C, D, E, F, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f) {
    return select(Projection.of(result, a, b, c, d, e, f));
  }

  /**
   * Makes something of seven values of each row or group; see {@link QuerySet#select(Projection)}.
   */
  public final <A, B, C, D, E, F, G, T> ValuesQuery<M, T> select(
      Function7<A, B, C, D, E, F, G, T> result,
      Expression<M, A> a,
      Expression<M, B> b,
      Expression<M, C> c,
      Expression<M, D> d,
      Expression<M, E> e,
      Expression<M, F> f,
      Expression<M, G> g) {
    return select(Projection.of(result, a, b, c, d, e, f, g));
  }

  /**
   * Makes something of eight values of each row or group; see {@link QuerySet#select(Projection)}.
   */
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
    return select(Projection.of(result, a, b, c, d, e, f, g, h));
  }
}
