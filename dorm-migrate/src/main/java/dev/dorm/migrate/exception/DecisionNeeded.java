package dev.dorm.migrate.exception;

import org.jspecify.annotations.Nullable;

/** Something has to be decided that dorm never guesses; nothing was written. */
public final class DecisionNeeded extends MigrationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public DecisionNeeded(MigrationCode code, String message, @Nullable Throwable cause) {
    super(3, code, message, cause);
  }

  /**
   * Makes an error without a cause.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   */
  public DecisionNeeded(MigrationCode code, String message) {
    this(code, message, null);
  }
}
