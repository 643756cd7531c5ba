package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** Another row holds a value that must be unique. */
public class UniqueViolation extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public UniqueViolation(String message, @Nullable Throwable cause) {
    super("DORM3008", message, cause);
  }
}
