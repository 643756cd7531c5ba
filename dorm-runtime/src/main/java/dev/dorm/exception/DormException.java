package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything dorm throws.
 *
 * <p>The message says what is wrong, why, and how to mend it, behind the code in brackets: {@code
 * [DORM3004] …}. It never holds a bound value.
 */
public class DormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The stable code. */
  private final String code;

  /**
   * Makes an exception.
   *
   * @param code the stable code, {@code DORM} and four digits
   * @param message what is wrong and how to mend it, without the code
   * @param cause what lies behind it, or null
   */
  public DormException(String code, String message, @Nullable Throwable cause) {
    super("[" + code + "] " + message, cause);
    this.code = code;
  }

  /**
   * The stable code of this kind of mistake, such as {@code DORM3004}; the error catalogue lists
   * them all.
   */
  public final String code() {
    return code;
  }
}
