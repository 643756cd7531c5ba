package dev.dorm.tests.proof;

import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.Ordering;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What query sets will have: signatures only. */
interface FutureQuerySet<M> extends Iterable<M> {
  FutureQuerySet<M> filter(Condition<M>... conditions);

  FutureQuerySet<M> orderBy(Ordering<M>... terms);

  FutureQuerySet<M> apply(UnaryOperator<FutureQuerySet<M>> scope);

  long count();

  // Values of rows.

  FutureQuerySet<M> annotate(Expression<M, ?>... expressions);

  FutureQuerySet<M> only(Column<M>... columns);

  FutureQuerySet<M> defer(Column<M>... columns);

  FutureRows<Map<String, @Nullable Object>> values(Expression<M, ?>... expressions);

  <A> FutureRows<A> valuesList(Expression<M, A> first);

  <A, B> FutureRows<Pair<A, B>> valuesList(Expression<M, A> first, Expression<M, B> second);

  <A, B, T> FutureRows<T> select(
      BiFunction<A, B, T> result, Expression<M, A> first, Expression<M, B> second);

  <A, B, C, T> FutureRows<T> select(
      TriFunction<A, B, C, T> result,
      Expression<M, A> first,
      Expression<M, B> second,
      Expression<M, C> third);

  // One value of all rows.

  <A> A aggregate(Expression<M, A> first);

  <A, B, C> Triple<A, B, C> aggregate(
      Expression<M, A> first, Expression<M, B> second, Expression<M, C> third);

  <A, B, C, T> T aggregate(
      TriFunction<A, B, C, T> result,
      Expression<M, A> first,
      Expression<M, B> second,
      Expression<M, C> third);

  // Writing.

  Created<M> getOrCreate(Criteria<M> criteria, Assignment<M>... defaults);

  List<M> bulkCreate(List<M> rows, ConflictAction<M> action);

  // Several queries.

  FutureQuerySet<M> union(FutureQuerySet<M> other);

  FutureQuerySet<M> unionAll(FutureQuerySet<M> other);

  FutureQuerySet<M> intersection(FutureQuerySet<M> other);

  FutureQuerySet<M> difference(FutureQuerySet<M> other);

  // Other ways to the rows.

  CompletableFuture<FutureAuthor> aget(Condition<M>... conditions);

  /** The rows of a query that gives something else than objects. */
  interface FutureRows<T> {
    List<T> list();
  }

  /** Two values. */
  record Pair<A, B>(A first, B second) {}

  /** Three values. */
  record Triple<A, B, C>(A first, B second, C third) {}

  /** A function of three values. */
  @FunctionalInterface
  interface TriFunction<A, B, C, T> {
    T apply(A first, B second, C third);
  }

  /** A row, and whether it was made. */
  interface Created<M> {
    M instance();

    boolean created();
  }

  /** The assignments that a row is looked for by. */
  interface Criteria<M> {}

  /** What identifies the row that is there already. */
  interface Conflict<M> {
    ConflictAction<M> doUpdate(Column<M>... columns);

    ConflictAction<M> doNothing();
  }

  /** What is done with the row that is there already. */
  interface ConflictAction<M> {}
}
