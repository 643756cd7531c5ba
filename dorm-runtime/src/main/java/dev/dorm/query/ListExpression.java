package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import java.util.List;

/**
 * Several values of one type, out of an aggregate: something to read, not to compare. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of each value
 */
public final class ListExpression<R, T> extends Expression<R, List<T>> {
  /** A computed value; for the engine. */
  public ListExpression(ColumnType<List<T>> type, Fragment fragment) {
    super(type, fragment);
  }
}
