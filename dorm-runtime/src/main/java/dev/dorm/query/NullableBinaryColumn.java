package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds bytes, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableBinaryColumn<M> extends BinaryColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableBinaryColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(byte @Nullable [] value) {
    return Assignment.of(reference(), value);
  }
}
