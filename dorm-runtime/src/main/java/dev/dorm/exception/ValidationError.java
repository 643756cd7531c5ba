package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * A value that its column does not accept. The message names the model and the column, never the
 * value.
 */
public class ValidationError extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ValidationError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
