package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a list of values of one type, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the elements
 */
public class NullableArrayColumn<M, T> extends ArrayColumn<M, T> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableArrayColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a list, which is copied, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable List<T> value) {
    return Assignment.of(reference(), value);
  }
}
