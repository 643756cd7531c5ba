package dev.dorm.query;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;

/**
 * A column of a model: it can be set, saved and ordered by.
 *
 * @param <M> the model
 */
public interface Column<M> {
  /** The column as the engine holds it. */
  ColumnReference reference();

  /** The column's value in a query, as the engine holds it. */
  Fragment fragment();

  /** Orders from the least value to the greatest; NULL is the greatest. */
  Ordering<M> asc();

  /** Orders from the greatest value to the least; NULL is the greatest. */
  Ordering<M> desc();

  /** The name of the property, {@code age}. */
  default String name() {
    return reference().property();
  }
}
