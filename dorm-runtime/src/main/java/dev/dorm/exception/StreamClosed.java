package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** Rows were asked of a stream that was closed, by the program or with the block it belonged to. */
public class StreamClosed extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what happened and how to mend it
   * @param cause what led to it, or null
   */
  public StreamClosed(String message, @Nullable Throwable cause) {
    super("DORM4030", message, cause);
  }
}
