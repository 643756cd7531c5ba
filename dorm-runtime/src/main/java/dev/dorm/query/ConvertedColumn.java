package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;

/**
 * A column that holds a value of any type in the form that a converter gives it. Immutable and
 * thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the field
 */
public class ConvertedColumn<M, T> extends ConvertedExpression<M, T> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public ConvertedColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(T value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, T> value) {
    return Assignment.of(reference, value);
  }
}
