package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A column that does not allow NULL got none. */
public class NotNullViolation extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public NotNullViolation(String message, @Nullable Throwable cause) {
    super("DORM3015", message, cause);
  }
}
