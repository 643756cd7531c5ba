package dev.dorm.tests.proof;

import dev.dorm.query.Assignment;
import dev.dorm.query.UniqueTarget;
import dev.dorm.tests.proof.FutureQuerySet.Conflict;
import dev.dorm.tests.proof.FutureQuerySet.Criteria;

/** The words that belong to no column, as they will be: signatures that do nothing. */
final class FutureDsl {
  private FutureDsl() {}

  @SafeVarargs
  static <M> Criteria<M> by(Assignment<M>... assignments) {
    throw notYet();
  }

  static <M> Conflict<M> onConflict(UniqueTarget<M> target) {
    throw notYet();
  }

  private static UnsupportedOperationException notYet() {
    return new UnsupportedOperationException("This stands for a signature.");
  }
}
