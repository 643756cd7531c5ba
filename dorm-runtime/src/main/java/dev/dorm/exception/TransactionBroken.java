package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A block cannot go on, because a statement in it failed. */
public class TransactionBroken extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public TransactionBroken(String message, @Nullable Throwable cause) {
    super("DORM4001", message, cause);
  }
}
