package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds an exact decimal, or NULL. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class NullableDecimalColumn<M> extends DecimalColumn<M> implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableDecimalColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }

  /** Sets the column to a value, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable BigDecimal value) {
    return Assignment.of(reference(), value);
  }
}
