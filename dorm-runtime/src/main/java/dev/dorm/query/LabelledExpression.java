package dev.dorm.query;

/**
 * A value under a label, made by {@link Expression#as}. In a row of values it is found under
 * itself, under the expression that it was made from, and under the label. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public final class LabelledExpression<R, T> extends Expression<R, T> {
  private final Expression<R, T> labelled;
  private final String label;

  LabelledExpression(Expression<R, T> labelled, String label) {
    super(labelled);
    this.labelled = labelled;
    this.label = label;
  }

  /** The expression without the label. */
  public Expression<R, T> labelled() {
    return labelled;
  }

  @Override
  public String valueName() {
    return label;
  }
}
