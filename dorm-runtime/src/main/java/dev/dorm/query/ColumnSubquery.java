package dev.dorm.query;

import dev.dorm.generated.Fragment;

/**
 * A query of one column that can stand inside another one.
 *
 * @param <T> the Java type of the column
 */
public interface ColumnSubquery<T> {
  /** The query as the engine holds it: a select of one column. */
  Fragment columnSubquery();
}
