package dev.dorm;

import dev.dorm.generated.ColumnType;
import dev.dorm.internal.raw.RawBind;
import dev.dorm.internal.raw.RawType;
import dev.dorm.query.Condition;
import dev.dorm.query.Texts;
import dev.dorm.query.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The words of queries that belong to no column; meant for one static import: {@code import static
 * dev.dorm.Dsl.*}.
 */
public final class Dsl extends Texts {
  private Dsl() {}

  /**
   * True of every row of which the condition is not: also where it is unknown because something is
   * NULL.
   */
  public static <R> Condition<R> not(Condition<R> condition) {
    return condition.not();
  }

  /**
   * A value for the next {@code ?} of a raw query.
   *
   * @param value a number, text, boolean, time, UUID, bytes, or a collection of them for {@code IN
   *     (?)}; not null
   */
  public static Bind bind(Object value) {
    return new Bind(RawBind.of(null, value));
  }

  /**
   * A value for {@code :name} in a raw query, wherever it stands there.
   *
   * @param value a number, text, boolean, time, UUID, bytes, or a collection of them for {@code IN
   *     (:name)}; not null
   */
  public static Bind bind(String name, Object value) {
    return new Bind(RawBind.of(name, value));
  }

  /** A value for {@code :name} in a raw query that may be null. */
  public static <T> Bind bind(String name, Class<T> type, @Nullable T value) {
    ColumnType<?> travelling = RawType.of(type, ":" + name);
    return new Bind(RawBind.typed(name, travelling, value));
  }

  /**
   * A value for {@code :name} in a raw query that travels as the column's values do: an enum, a
   * decimal of the column's places, JSON.
   *
   * @param value the value, which may be null
   */
  public static <T> Bind bind(String name, Expression<?, T> like, @Nullable T value) {
    return new Bind(RawBind.typed(name, like.type(), value));
  }

  /**
   * The key of a column that a raw query gives beside those of the model: {@code
   * author.get(extra("book_count", Long.class))}.
   */
  public static <T> Extra<T> extra(String name, Class<T> type) {
    return new Extra<>(name, type);
  }
}
