package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A primary key that is a 32-bit integer. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class IntegerKeyColumn<M> extends IntegerColumn<M> implements KeyColumn<M> {
  /** Makes a column; for generated code. */
  public IntegerKeyColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }
}
