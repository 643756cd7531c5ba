package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * No row matches where exactly one was asked for; each model has a subclass of its own, {@code
 * Author_.DoesNotExist}.
 */
public class DoesNotExist extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public DoesNotExist(String message, @Nullable Throwable cause) {
    super("DORM3007", message, cause);
  }
}
