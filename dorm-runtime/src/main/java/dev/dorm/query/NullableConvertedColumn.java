package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a value of any type in the form that a converter gives it, or NULL. Immutable
 * and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the field
 */
public class NullableConvertedColumn<M, T> extends ConvertedColumn<M, T>
    implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableConvertedColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable T value) {
    return Assignment.of(reference(), value);
  }
}
