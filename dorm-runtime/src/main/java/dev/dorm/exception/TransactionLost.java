package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** The database ended the transaction by itself; nothing of the block was kept. */
public class TransactionLost extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public TransactionLost(String message, @Nullable Throwable cause) {
    super("DORM4007", message, cause);
  }
}
