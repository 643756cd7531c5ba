package dev.dorm.tests.proof;

import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import java.util.List;
import java.util.function.UnaryOperator;

/** What query sets will have: signatures only. */
interface FutureQuerySet<M> extends Iterable<M> {
  FutureQuerySet<M> filter(Condition<M>... conditions);

  FutureQuerySet<M> apply(UnaryOperator<FutureQuerySet<M>> scope);

  // Writing.

  Created<M> getOrCreate(Criteria<M> criteria, Assignment<M>... defaults);

  List<M> bulkCreate(List<M> rows, ConflictAction<M> action);

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
