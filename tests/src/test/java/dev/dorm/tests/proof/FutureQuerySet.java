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
