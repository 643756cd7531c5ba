package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement for a reason that has no exception of its own. The message holds
 * the SQLState.
 */
public class DatabaseError extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public DatabaseError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
