package dev.dorm.migrate.exception;

import org.jspecify.annotations.Nullable;

/** A migration failed in the database and was rolled back. */
public final class MigrationFailed extends MigrationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public MigrationFailed(MigrationCode code, String message, @Nullable Throwable cause) {
    super(6, code, message, cause);
  }

  /**
   * Makes an error without a cause.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   */
  public MigrationFailed(MigrationCode code, String message) {
    this(code, message, null);
  }
}
