package dev.dorm.query;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import org.jspecify.annotations.Nullable;

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

  /** Refers to a row, which must have been saved, or to none. */
  @Override
  public Assignment<M> set(@Nullable T row) {
    return row == null ? setNull() : super.set(row);
  }

  /** Refers to the row of a reference, which must have been saved, or to none. */
  @Override
  public Assignment<M> set(@Nullable Reference<T> row) {
    return row == null ? setNull() : super.set(row);
  }
}
