package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * A relation or column was read that its query did not load, and loading it now was not possible or
 * not wanted.
 */
public class NotLoaded extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public NotLoaded(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
