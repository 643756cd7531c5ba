package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;

/**
 * A value that a program wrote in SQL, made by {@code sql(…)}; may be NULL. Immutable and
 * thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 */
public final class SqlExpression<R, T> extends ComparableExpression<R, T>
    implements Windowed<R, T, SqlExpression<R, T>> {
  /** A computed value; for the engine. */
  public SqlExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  @Override
  public SqlExpression<R, T> windowed(Fragment call) {
    return new SqlExpression<>(type(), call);
  }
}
