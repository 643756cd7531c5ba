package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * Several rows match where exactly one was asked for; each model has a subclass of its own, {@code
 * Author_.MultipleObjectsReturned}.
 */
public class MultipleObjectsReturned extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public MultipleObjectsReturned(String message, @Nullable Throwable cause) {
    super("DORM3007", message, cause);
  }
}
