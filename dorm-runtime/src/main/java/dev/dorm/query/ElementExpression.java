package dev.dorm.query;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;

/**
 * An element of a list of a row, or NULL where there is none. {@code asText()} and {@code cast(…)}
 * lead to what is special to its type. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the element
 */
public final class ElementExpression<R, T> extends ComparableExpression<R, T>
    implements NullableExpression<R>, Windowed<R, T, ElementExpression<R, T>> {
  /** A computed value; for the engine. */
  public ElementExpression(ColumnType<T> type, Fragment fragment) {
    super(type, fragment);
  }

  /** One of some values; of none: no row, and no statement. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<R> in(T... values) {
    return in(Operands.list(values));
  }

  @Override
  public ElementExpression<R, T> windowed(Fragment call) {
    return new ElementExpression<>(type(), call);
  }
}
