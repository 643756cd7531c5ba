package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;

/**
 * A column that holds a 16-bit integer. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class ShortColumn<M> extends ShortExpression<M> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public ShortColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(Short value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to a value. */
  public final Assignment<M> set(short value) {
    return Assignment.of(reference(), value);
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, Short> value) {
    return Assignment.of(reference, value);
  }
}
