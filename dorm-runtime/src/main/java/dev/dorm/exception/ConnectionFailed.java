package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached, or refuses these credentials. */
public class ConnectionFailed extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ConnectionFailed(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
