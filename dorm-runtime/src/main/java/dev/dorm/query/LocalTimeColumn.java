package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.time.LocalTime;

/**
 * A column that holds a time of day. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class LocalTimeColumn<M> extends LocalTimeExpression<M> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public LocalTimeColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(LocalTime value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, LocalTime> value) {
    return Assignment.of(reference, value);
  }
}
