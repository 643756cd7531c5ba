package dev.dorm;

import dev.dorm.query.Condition;

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
}
