package dev.dorm.migrate.exception;

import org.jspecify.annotations.Nullable;

/** A migration was edited after it was applied. */
public final class EditedMigration extends MigrationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public EditedMigration(MigrationCode code, String message, @Nullable Throwable cause) {
    super(7, code, message, cause);
  }

  /**
   * Makes an error without a cause.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it, without the code
   */
  public EditedMigration(MigrationCode code, String message) {
    this(code, message, null);
  }
}
