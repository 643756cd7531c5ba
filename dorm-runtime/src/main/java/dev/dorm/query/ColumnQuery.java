package dev.dorm.query;

import dev.dorm.generated.Fragment;

/**
 * A query of one value in each row, that can stand inside another one: {@code valuesList} of one
 * expression.
 *
 * @param <T> the type of the value
 */
public interface ColumnQuery<T> {
  /**
   * The query as the engine holds it: a select of one column.
   *
   * @throws dev.dorm.exception.QueryDefinitionError when it gives several
   */
  Fragment columnQuery();
}
