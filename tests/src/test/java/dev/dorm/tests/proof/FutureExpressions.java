package dev.dorm.tests.proof;

import dev.dorm.generated.ModelBinding;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.ValueExpression;

/** What expressions will have: signatures only. */
final class FutureExpressions {
  private FutureExpressions() {}

  /** The first branches of a choice. */
  interface When<R, T> {
    When<R, T> when(Condition<R> condition, T value);

    ValueExpression<R, T> otherwise(T value);
  }

  /** A constant that is of any model until it meets a column. */
  interface IntegerConstant {
    <R> IntegerExpression<R> minus(Expression<R, Integer> other);
  }

  /** A number. */
  abstract static class Number<M> extends IntegerColumn<M> {
    Number(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract IntegerExpression<M> mod(int divisor);
  }

  /** A text. */
  abstract static class Text<M> extends StringColumn<M> {
    Text(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract Condition<M> regex(String pattern);
  }

  /** A moment. */
  abstract static class Moment<M> extends InstantColumn<M> {
    Moment(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract IntegerExpression<M> year();
  }
}
