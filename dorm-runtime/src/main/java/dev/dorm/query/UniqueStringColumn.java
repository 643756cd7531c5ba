package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A column that holds a text that no other row holds. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public final class UniqueStringColumn<M> extends StringColumn<M> implements UniqueColumn<M> {
  /** Makes a column; for generated code. */
  public UniqueStringColumn(ModelBinding<M> model, int column) {
    super(model, column);
  }
}
