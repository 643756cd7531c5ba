package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * A statement met a table or column that the database does not have: its migrations were not
 * applied.
 */
public class MissingTable extends DatabaseError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public MissingTable(String message, @Nullable Throwable cause) {
    super("DORM4010", message, cause);
  }
}
