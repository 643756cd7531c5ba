package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.IsNull;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an object that is kept in the model's own table and may be null; they are set
 * together only. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the type of the object
 */
public abstract class NullableEmbeddedColumns<M, T> extends EmbeddedColumns<M, T> {
  /** Makes the columns; for generated code. */
  protected NullableEmbeddedColumns(ModelBinding<M> model, int embedded) {
    super(model, embedded);
  }

  /** Sets all columns to the values of an object, or to NULL. */
  @Override
  public Assignment<M> set(@Nullable T value) {
    return value == null ? setNull() : super.set(value);
  }

  /** Sets all columns to NULL. */
  public final Assignment<M> setNull() {
    return whole(new @Nullable Object[embedded().count()]);
  }

  /** The row has no such object. */
  public final Condition<M> isNull() {
    return marked(false);
  }

  /** The row has such an object. */
  public final Condition<M> isNotNull() {
    return marked(true);
  }

  private Condition<M> marked(boolean negated) {
    ColumnRef marker = ColumnRef.of(null, model().column(embedded().marker()));
    return new Condition<>(new IsNull(marker, negated), Fragment.NO_VALUES);
  }
}
