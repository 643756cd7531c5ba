package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** Another transaction has locked a row, and the statement was not to wait for it. */
public class RowLocked extends DatabaseError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public RowLocked(String message, @Nullable Throwable cause) {
    super("DORM4026", message, cause);
  }
}
