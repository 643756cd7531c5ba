package dev.dorm.observe;

/**
 * Is told of each statement after it ran, on the thread that ran it. Must be quick and thread-safe;
 * what it throws is logged and goes no further.
 */
@FunctionalInterface
public interface StatementListener {
  /** A statement ran or failed. */
  void onStatement(StatementEvent event);

  /**
   * Whether the database's plan of the statement is wanted too; asked once it ran without failing,
   * streams apart.
   */
  default boolean wantsPlan(StatementEvent event) {
    return false;
  }

  /**
   * The plan of a statement, which was planned again and not run again. Not called for what has
   * none.
   */
  default void onPlan(StatementEvent event, String plan) {}

  /**
   * Whether events are wanted now; asked once per statement, so that an idle listener costs
   * nothing.
   */
  default boolean enabled() {
    return true;
  }
}
