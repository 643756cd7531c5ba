package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a boolean, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableBooleanColumn<M> extends BooleanColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableBooleanColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable Boolean value) {
    return Assignment.of(reference(), value);
  }
}
