package dev.dorm.query;

import dev.dorm.generated.ModelBinding;

/**
 * A column that refers to the key of another model, or to none. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the model that is referred to
 */
public class NullableForeignKeyColumn<M, T> extends ForeignKeyColumn<M, T>
    implements NullableColumn<M> {
  /** Makes a column; for generated code. */
  public NullableForeignKeyColumn(ModelBinding<M> model, int relation) {
    super(model, relation);
  }
}
