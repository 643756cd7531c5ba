package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a text, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableStringColumn<M> extends StringColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableStringColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable String value) {
    return Assignment.of(reference(), value);
  }
}
