package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds an enum constant, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <E> the enum
 */
public class NullableEnumColumn<M, E extends Enum<E>> extends EnumColumn<M, E>
    implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableEnumColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable E value) {
    return Assignment.of(reference(), value);
  }
}
