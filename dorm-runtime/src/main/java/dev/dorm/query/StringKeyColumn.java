package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A primary key that is a text. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class StringKeyColumn<M> extends StringColumn<M> implements KeyColumn<M> {
  /** Makes a column; for generated code. */
  public StringKeyColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }
}
