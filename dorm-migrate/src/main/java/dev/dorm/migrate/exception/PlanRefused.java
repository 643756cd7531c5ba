package dev.dorm.migrate.exception;

import org.jspecify.annotations.Nullable;

/**
 * The plan is refused before anything runs: a bad graph, a bad history, a step that cannot be
 * undone.
 */
public final class PlanRefused extends MigrationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public PlanRefused(MigrationCode code, String message, @Nullable Throwable cause) {
    super(4, code, message, cause);
  }

  /**
   * Makes an error without a cause.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   */
  public PlanRefused(MigrationCode code, String message) {
    this(code, message, null);
  }
}
