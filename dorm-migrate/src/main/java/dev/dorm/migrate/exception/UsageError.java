package dev.dorm.migrate.exception;

import org.jspecify.annotations.Nullable;

/**
 * The request or the configuration makes no sense: an unknown app, an ambiguous prefix, a file that
 * cannot be read.
 */
public final class UsageError extends MigrationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public UsageError(MigrationCode code, String message, @Nullable Throwable cause) {
    super(2, code, message, cause);
  }

  /**
   * Makes an error without a cause.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   */
  public UsageError(MigrationCode code, String message) {
    this(code, message, null);
  }
}
