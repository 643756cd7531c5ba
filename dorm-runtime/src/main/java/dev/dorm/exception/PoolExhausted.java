package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** No connection became free in time. */
public class PoolExhausted extends ConnectionFailed {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public PoolExhausted(String message, @Nullable Throwable cause) {
    super("DORM4006", message, cause);
  }
}
