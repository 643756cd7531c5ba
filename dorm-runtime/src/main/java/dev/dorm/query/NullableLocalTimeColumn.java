package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a time of day, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableLocalTimeColumn<M> extends LocalTimeColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableLocalTimeColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable LocalTime value) {
    return Assignment.of(reference(), value);
  }
}
