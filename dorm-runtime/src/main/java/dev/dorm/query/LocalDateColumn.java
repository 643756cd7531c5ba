package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.time.LocalDate;

/**
 * A column that holds a date. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class LocalDateColumn<M> extends LocalDateExpression<M> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public LocalDateColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a value. */
  public Assignment<M> set(LocalDate value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, LocalDate> value) {
    return Assignment.of(reference, value);
  }
}
