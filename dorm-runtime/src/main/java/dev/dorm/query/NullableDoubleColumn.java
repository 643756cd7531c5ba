package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a floating point number, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableDoubleColumn<M> extends DoubleColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableDoubleColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable Double value) {
    return Assignment.of(reference(), value);
  }
}
