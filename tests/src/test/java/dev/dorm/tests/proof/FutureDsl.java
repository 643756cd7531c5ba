package dev.dorm.tests.proof;

import dev.dorm.query.Assignment;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.TextExpression;
import dev.dorm.query.UniqueTarget;
import dev.dorm.tests.proof.FutureExpressions.IntegerConstant;
import dev.dorm.tests.proof.FutureExpressions.When;
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

  static <R, T> When<R, T> when(Condition<R> condition, T value) {
    throw notYet();
  }

  static <R> TextExpression<R> coalesce(Expression<R, String> value, String instead) {
    throw notYet();
  }

  static IntegerConstant value(int value) {
    throw notYet();
  }

  private static UnsupportedOperationException notYet() {
    return new UnsupportedOperationException("This stands for a signature.");
  }
}
