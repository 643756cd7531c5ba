package dev.dorm.migrate;

import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition or a value as a migration file writes it: {@code
 * field("pages").gt(value(0)).and(field("title").isNotNull())}. Immutable.
 *
 * <p>A value has the type of what it is compared or computed with.
 */
public final class ExpressionSpec {
  private final Expression expression;

  ExpressionSpec(Expression expression) {
    this.expression = expression;
  }

  Expression expression() {
    return expression;
  }

  private ExpressionSpec with(Operator operator, ExpressionSpec... others) {
    List<Expression> parts = new ArrayList<>(List.of(expression));
    for (ExpressionSpec other : others) {
      parts.add(other.expression);
    }
    return new ExpressionSpec(new Expression.Operation(operator, parts));
  }

  /** This condition and all the others hold. */
  public ExpressionSpec and(ExpressionSpec... others) {
    return with(Operator.AND, others);
  }

  /** This condition or one of the others holds. */
  public ExpressionSpec or(ExpressionSpec... others) {
    return with(Operator.OR, others);
  }

  /** This condition does not hold. */
  public ExpressionSpec not() {
    return with(Operator.NOT);
  }

  /** Both are the same. */
  public ExpressionSpec eq(ExpressionSpec other) {
    return with(Operator.EQ, other);
  }

  /** They differ; NULL differs from every value. */
  public ExpressionSpec ne(ExpressionSpec other) {
    return with(Operator.NE, other);
  }

  /** Less than the other. */
  public ExpressionSpec lt(ExpressionSpec other) {
    return with(Operator.LT, other);
  }

  /** Not greater than the other. */
  public ExpressionSpec lte(ExpressionSpec other) {
    return with(Operator.LTE, other);
  }

  /** Greater than the other. */
  public ExpressionSpec gt(ExpressionSpec other) {
    return with(Operator.GT, other);
  }

  /** Not less than the other. */
  public ExpressionSpec gte(ExpressionSpec other) {
    return with(Operator.GTE, other);
  }

  /** One of the others. */
  public ExpressionSpec in(ExpressionSpec... others) {
    return with(Operator.IN, others);
  }

  /** Neither less than the first nor greater than the second. */
  public ExpressionSpec between(ExpressionSpec low, ExpressionSpec high) {
    return with(Operator.BETWEEN, low, high);
  }

  /** There is no value. */
  public ExpressionSpec isNull() {
    return with(Operator.IS_NULL);
  }

  /** There is a value. */
  public ExpressionSpec isNotNull() {
    return with(Operator.IS_NOT_NULL);
  }

  /** The sum. */
  public ExpressionSpec plus(ExpressionSpec other) {
    return with(Operator.PLUS, other);
  }

  /** The difference. */
  public ExpressionSpec minus(ExpressionSpec other) {
    return with(Operator.MINUS, other);
  }

  /** The product. */
  public ExpressionSpec times(ExpressionSpec other) {
    return with(Operator.TIMES, other);
  }

  /** The other text behind this one. */
  public ExpressionSpec concat(ExpressionSpec other) {
    return with(Operator.CONCAT, other);
  }

  /** This, or the first of the others that is not NULL. */
  public ExpressionSpec coalesce(ExpressionSpec... others) {
    return with(Operator.COALESCE, others);
  }

  /** The number of code points of a text. */
  public ExpressionSpec length() {
    return with(Operator.LENGTH);
  }

  /** The number without its sign. */
  public ExpressionSpec abs() {
    return with(Operator.ABS);
  }
}
