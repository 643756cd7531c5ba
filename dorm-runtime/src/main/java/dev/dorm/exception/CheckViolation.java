package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A CHECK constraint refused a row. */
public class CheckViolation extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public CheckViolation(String message, @Nullable Throwable cause) {
    super("DORM3016", message, cause);
  }
}
