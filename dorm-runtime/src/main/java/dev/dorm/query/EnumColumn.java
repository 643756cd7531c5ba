package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;

/**
 * A column that holds an enum constant. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the enum
 */
public class EnumColumn<M, E extends Enum<E>> extends EnumExpression<M, E> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public EnumColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(E value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, E> value) {
    return Assignment.of(reference, value);
  }
}
