package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.time.Instant;

/**
 * A column that holds a moment. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class InstantColumn<M> extends InstantExpression<M> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public InstantColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(Instant value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, Instant> value) {
    return Assignment.of(reference, value);
  }
}
