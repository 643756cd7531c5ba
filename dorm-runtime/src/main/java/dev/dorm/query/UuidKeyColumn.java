package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A primary key that is a UUID. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class UuidKeyColumn<M> extends UuidColumn<M> implements KeyColumn<M> {
  /** Makes a column; for generated code. */
  public UuidKeyColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }
}
