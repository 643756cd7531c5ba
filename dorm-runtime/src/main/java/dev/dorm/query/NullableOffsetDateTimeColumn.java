package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a moment, read back in UTC, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableOffsetDateTimeColumn<M> extends OffsetDateTimeColumn<M>
    implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableOffsetDateTimeColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable OffsetDateTime value) {
    return Assignment.of(reference(), value);
  }
}
