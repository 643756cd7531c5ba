package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a UUID, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableUuidColumn<M> extends UuidColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableUuidColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable UUID value) {
    return Assignment.of(reference(), value);
  }
}
