package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * A column that holds a list of values of one type. Immutable and thread-safe.
 *
 * @param <M> the model
 * @param <T> the Java type of the elements
 */
public class ArrayColumn<M, T> extends ArrayExpression<M, T> implements Column<M> {
  private final ColumnReference reference;

  /** Makes a column; for generated code. */
  public ArrayColumn(ModelBinding<M> model, int column) {
    super(null, model, column);
    reference = model.column(column);
  }

  @Override
  public final ColumnReference reference() {
    return reference;
  }

  /** Sets the column to a list, which is copied. */
  public Assignment<M> set(List<T> value) {
    return Assignment.of(reference, present(value, "set"));
  }

  /** Sets the column to what the database computes. */
  public final Assignment<M> set(Expression<M, List<T>> value) {
    return Assignment.of(reference, value);
  }
}
