package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** The database gave up on a transaction that met another one; the whole block may be run again. */
public class SerializationFailure extends DatabaseError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public SerializationFailure(String message, @Nullable Throwable cause) {
    super("DORM4009", message, cause);
  }
}
