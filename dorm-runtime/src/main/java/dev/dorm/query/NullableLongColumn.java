package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a 64-bit integer, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableLongColumn<M> extends LongColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableLongColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable Long value) {
    return Assignment.of(reference(), value);
  }
}
