package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * A deletion was refused because rows with {@code PROTECT} refer to what would be deleted. Nothing
 * was deleted.
 */
public class ProtectedError extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ProtectedError(String message, @Nullable Throwable cause) {
    super("DORM3009", message, cause);
  }
}
