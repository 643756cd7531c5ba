package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A constraint that the database refused. The message names the constraint, never the values. */
public class IntegrityError extends ValidationError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public IntegrityError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
