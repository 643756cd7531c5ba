package dev.dorm.query;

import dev.dorm.generated.Fragment;

/**
 * A query that can stand inside another one; a query set is one.
 *
 * @param <T> the model whose keys it gives
 */
public interface Subquery<T> {
  /** The query as the engine holds it: a select of one column. */
  Fragment subquery();
}
