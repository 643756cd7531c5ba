package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a JSON value, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type that the JSON is read into
 */
public class NullableJsonColumn<M, T> extends JsonColumn<M, T> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableJsonColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable T value) {
    return Assignment.of(reference(), value);
  }
}
