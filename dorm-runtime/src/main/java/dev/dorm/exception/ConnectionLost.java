package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** The connection broke while a statement was under way. */
public class ConnectionLost extends ConnectionFailed {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ConnectionLost(String message, @Nullable Throwable cause) {
    super("DORM4008", message, cause);
  }
}
