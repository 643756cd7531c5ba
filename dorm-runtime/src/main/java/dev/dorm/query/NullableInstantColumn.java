package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a moment, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableInstantColumn<M> extends InstantColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableInstantColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable Instant value) {
    return Assignment.of(reference(), value);
  }
}
