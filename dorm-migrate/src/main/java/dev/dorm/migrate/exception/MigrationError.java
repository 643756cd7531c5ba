package dev.dorm.migrate.exception;

import dev.dorm.exception.DormException;
import org.jspecify.annotations.Nullable;

/** The root of everything that migrations throw. */
public abstract class MigrationError extends DormException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * Makes an error.
   *
   * @param exitCode what the command line exits with
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  protected MigrationError(
      int exitCode, MigrationCode code, String message, @Nullable Throwable cause) {
    super(code.code(), message, cause);
    this.exitCode = exitCode;
  }

  /** What the command line exits with, 2 to 7. */
  public final int exitCode() {
    return exitCode;
  }
}
