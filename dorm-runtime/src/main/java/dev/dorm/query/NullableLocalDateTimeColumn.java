package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a date with time, without zone, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableLocalDateTimeColumn<M> extends LocalDateTimeColumn<M>
    implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableLocalDateTimeColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable LocalDateTime value) {
    return Assignment.of(reference(), value);
  }
}
