package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A row refers to a row that does not exist, or is referred to and cannot go. */
public class ForeignKeyViolation extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ForeignKeyViolation(String message, @Nullable Throwable cause) {
    super("DORM3014", message, cause);
  }
}
