package dev.dorm.tests.proof;

import dev.dorm.generated.ModelBinding;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.ToManyExpression;

/** What expressions will have: signatures only. */
final class FutureExpressions {
  private FutureExpressions() {}

  /** A relation. */
  abstract static class Reference<M, T> extends ForeignKeyColumn<M, T> {
    Reference(ModelBinding<M> model, int relation) {
      super(model, relation);
    }

    abstract ToManyExpression<T, M> reverse();
  }
}
