package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.UUID;

/**
 * A column that holds a UUID. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class UuidColumn<M> extends UuidExpression<M> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public UuidColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(UUID value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, UUID> value) {
    return Assignment.of(reference, value);
  }
}
