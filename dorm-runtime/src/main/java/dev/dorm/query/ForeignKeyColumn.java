package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;

/**
 * A column that refers to the key of another model. To reach the other model's columns call the
 * method of the same name: {@code Book_.author().name}. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the model that is referred to
 */
public class ForeignKeyColumn<M, T> extends ForeignKeyExpression<M, T> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public ForeignKeyColumn(ModelBinding<M> model, int relation) {
    super(null, model, relation);
    reference = model.column(model.relation(relation).column());
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** The rows of this model that refer to a row of the other one, asked from there. */
  public final ToManyExpression<T, M> reverse() {
    return reversed();
  }

  /** Refers to a row, which must have been saved. */
  public Assignment<M> set(T row) {
    return Assignment.of(reference, keyOf(row, "set"), sourceOf(row));
  }

  /** Refers to the row of a reference, which must have been saved. */
  public Assignment<M> set(Reference<T> row) {
    return Assignment.of(reference, keyOf(row, "set"), sourceOf(row.row()));
  }

  /** Refers to the row of a key. */
  public final Assignment<M> setPk(Object key) {
    return Assignment.of(reference, accept(key, "setPk"));
  }
}
