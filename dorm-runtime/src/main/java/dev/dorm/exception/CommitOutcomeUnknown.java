package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** The connection broke after COMMIT was sent: whether it happened is unknown. */
public class CommitOutcomeUnknown extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public CommitOutcomeUnknown(String message, @Nullable Throwable cause) {
    super("DORM4002", message, cause);
  }
}
