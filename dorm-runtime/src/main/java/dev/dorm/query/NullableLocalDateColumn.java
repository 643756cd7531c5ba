package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a date, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableLocalDateColumn<M> extends LocalDateColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableLocalDateColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable LocalDate value) {
    return Assignment.of(reference(), value);
  }
}
