package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A primary key that is a 64-bit integer. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class LongKeyColumn<M> extends LongColumn<M> implements KeyColumn<M> {
  /** Makes a column; for generated code. */
  public LongKeyColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }
}
