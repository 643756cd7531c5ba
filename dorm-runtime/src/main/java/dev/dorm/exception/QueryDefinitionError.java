package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * A query that makes no sense, refused before any SQL: a filter behind a slice, an update of the
 * whole table that was not said.
 */
public class QueryDefinitionError extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public QueryDefinitionError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
