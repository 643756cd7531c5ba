package dev.dorm.tests.proof;

import dev.dorm.generated.ModelBinding;
import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.ForeignKeyColumn;
import dev.dorm.query.InstantColumn;
import dev.dorm.query.IntegerColumn;
import dev.dorm.query.IntegerExpression;
import dev.dorm.query.LongColumn;
import dev.dorm.query.LongExpression;
import dev.dorm.query.NullableDoubleExpression;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.StringColumn;
import dev.dorm.query.TextExpression;
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

  /** The rows of another model: asked, never stepped through. */
  interface ToMany<M, T> {
    Condition<M> any(Condition<T>... conditions);

    Condition<M> none(Condition<T>... conditions);

    Condition<M> all(Condition<T>... conditions);

    LongExpression<M> count();

    NullableIntegerExpression<M> max(IntegerExpression<T> value);
  }

  /** A number. */
  abstract static class Number<M> extends IntegerColumn<M> {
    Number(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract NullableDoubleExpression<M> avg();

    abstract NullableIntegerExpression<M> max();

    abstract IntegerExpression<M> mod(int divisor);
  }

  /** A key. */
  abstract static class Id<M> extends LongColumn<M> {
    Id(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract LongExpression<M> count();
  }

  /** A text. */
  abstract static class Text<M> extends StringColumn<M> {
    Text(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract Condition<M> regex(String pattern);

    abstract TextExpression<M> upper();

    abstract IntegerExpression<M> length();
  }

  /** A moment. */
  abstract static class Moment<M> extends InstantColumn<M> {
    Moment(ModelBinding<M> model, int column) {
      super(model, column);
    }

    abstract IntegerExpression<M> year();
  }

  /** A relation. */
  abstract static class Reference<M, T> extends ForeignKeyColumn<M, T> {
    Reference(ModelBinding<M> model, int relation) {
      super(model, relation);
    }

    abstract ToMany<T, M> reverse();
  }
}
