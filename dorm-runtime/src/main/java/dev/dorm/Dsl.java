package dev.dorm;

import dev.dorm.annotation.PlainSql;
import dev.dorm.generated.ColumnType;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.raw.RawBind;
import dev.dorm.internal.raw.RawTemplate;
import dev.dorm.internal.raw.RawType;
import dev.dorm.query.Assignment;
import dev.dorm.query.Condition;
import dev.dorm.query.Conflict;
import dev.dorm.query.Criteria;
import dev.dorm.query.Expression;
import dev.dorm.query.Ordering;
import dev.dorm.query.SqlExpression;
import dev.dorm.query.Subquery;
import dev.dorm.query.UniqueTarget;
import dev.dorm.query.Windows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of queries that belong to no column; meant for one static import: {@code import static
 * dev.dorm.Dsl.*}.
 */
public final class Dsl extends Windows {
  private static final String PARTS = "sql(…)";
  private static final String BIND = "bind(…)";

  private Dsl() {}

  /**
   * True of every row of which the condition is not: also where it is unknown because something is
   * NULL.
   */
  public static <R> Condition<R> not(Condition<R> condition) {
    return Arguments.present(
            condition, "not(condition): the condition", "Condition.empty() for one that is absent")
        .not();
  }

  /**
   * A value in SQL of your own, for filters, orders and annotations: {@code sql(Long.class, "{} %
   * {}", Author_.age, 7).eq(0L)}.
   *
   * @param type the class that the value is read as
   * @param template one SQL value; each {@code {}} outside of quotes stands for the next part
   * @param first a column or another value of the row, put in by its qualified name
   * @param others further ones, and values, which are bound
   */
  public static <R, T> SqlExpression<R, T> sql(
      Class<T> type, @PlainSql String template, Expression<R, ?> first, Object... others) {
    List<Object> parts = new ArrayList<>();
    parts.add(first);
    parts.addAll(Arrays.asList(Arguments.elements(others, PARTS)));
    return expression(type, template, parts);
  }

  /** A value in SQL of your own that no column stands in first, such as {@code random()}. */
  public static <R, T> SqlExpression<R, T> sql(
      Class<T> type, @PlainSql String template, Object... parts) {
    return expression(type, template, Arrays.asList(Arguments.elements(parts, PARTS)));
  }

  @SuppressWarnings("unchecked") // the type of a class reads instances of it
  private static <R, T> SqlExpression<R, T> expression(
      Class<T> type, String template, List<Object> parts) {
    Arguments.present(template, "sql(…): the text", "one SQL value");
    List<Object> inner = new ArrayList<>(parts.size());
    for (Object part : Arguments.elements(parts, PARTS)) {
      inner.add(part instanceof Expression<?, ?> expression ? expression.fragment() : part);
    }
    ColumnType<T> read = (ColumnType<T>) RawType.of(present(type, "sql(…)"), "The value of sql(…)");
    return new SqlExpression<>(read, RawTemplate.of(read, template, inner));
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
    return new Bind(RawBind.of(named(name), value));
  }

  /** A value for {@code :name} in a raw query that may be null. */
  public static <T> Bind bind(String name, Class<T> type, @Nullable T value) {
    ColumnType<?> travelling = RawType.of(present(type, BIND), ":" + named(name));
    return new Bind(RawBind.typed(name, travelling, value));
  }

  /**
   * A value for {@code :name} in a raw query that travels as the column's values do: an enum, a
   * decimal of the column's places, JSON.
   *
   * @param value the value, which may be null
   */
  public static <T> Bind bind(String name, Expression<?, T> like, @Nullable T value) {
    return new Bind(
        RawBind.typed(
            named(name),
            Arguments.present(like, BIND + ": the column", "one that holds such values").type(),
            value));
  }

  private static String named(String name) {
    return Arguments.present(name, BIND + ": the name", "bind(value) for a ?");
  }

  private static <T> Class<T> present(Class<T> type, String call) {
    return Arguments.present(type, call + ": the class", "a class, such as Long.class");
  }

  /**
   * The key of a column that a raw query gives beside those of the model: {@code
   * author.get(extra("book_count", Long.class))}.
   */
  public static <T> Extra<T> extra(String name, Class<T> type) {
    Arguments.present(name, "extra(name, type): the name", "the name of the column");
    return new Extra<>(name, present(type, "extra(name, type)"));
  }

  /** An order that is another one each time: {@code orderBy(random())}. */
  public static <R> Ordering<R> random() {
    return Ordering.random();
  }

  /**
   * True of every row for which the query has a row. The query refers to the row by {@link #outer}:
   * {@code exists(Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk))))}.
   */
  public static <R> Condition<R> exists(Subquery<?> query) {
    return Condition.exists(query);
  }

  /**
   * A column of the row that the query around is about, seen from a query inside; {@code
   * outer(outer(…))} is one of the query around that.
   *
   * @param <Q> the model of the query inside
   * @throws dev.dorm.exception.QueryDefinitionError when the value is not a column; and before the
   *     statement runs, when the query around is not one of the column's model
   */
  public static <Q, T> Expression<Q, T> outer(Expression<?, T> column) {
    return Arguments.present(column, "outer(column): the column", "one of the query around")
        .outer();
  }

  /**
   * The values that a row is found by, and that it gets when it is made: {@code
   * getOrCreate(by(Author_.email.set("carol@example.com")), Author_.name.set("Carol"))}.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <M> Criteria<M> by(Assignment<M>... assignments) {
    return new Criteria<>(Arrays.asList(Arguments.elements(assignments, "by(…)")));
  }

  /**
   * The case that a new row holds a unique value which is taken: {@code bulkCreate(authors,
   * onConflict(Author_.email).doUpdate(Author_.name))}.
   */
  public static <M> Conflict<M> onConflict(UniqueTarget<M> target) {
    return new Conflict<>(target);
  }
}
