package dev.dorm;

import dev.dorm.query.Condition;
import dev.dorm.query.Expression;
import dev.dorm.query.Subquery;

/**
 * The words of queries that belong to no column; meant for one static import: {@code import static
 * dev.dorm.Dsl.*}.
 */
public final class Dsl {
  private Dsl() {}

  /**
   * True of every row of which the condition is not: also where it is unknown because something is
   * NULL.
   */
  public static <R> Condition<R> not(Condition<R> condition) {
    return condition.not();
  }

  /**
   * True of every row for which the query has a row. The query refers to the row by {@link
   * #outer}: {@code exists(Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk))))}.
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
    return column.outer();
  }
}
