package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;

/**
 * A column that holds a JSON value. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type that the JSON is read into
 */
public class JsonColumn<M, T> extends JsonExpression<M, T> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public JsonColumn(ModelBinding<M> model, int column) {
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
