package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for did not end in the time that it was given. The code tells what became of it:
 * {@code DORM2040} cancelled, so that nothing of it was done; {@code DORM2041} no answer came, so
 * that it may or may not have been done; {@code DORM2042} never sent, because the time of its block
 * was over.
 */
public class TimedOut extends DatabaseError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public TimedOut(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
