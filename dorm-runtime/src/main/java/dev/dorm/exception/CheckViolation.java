package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/** A CHECK constraint refused a row. */
public class CheckViolation extends IntegrityError {
  private static final long serialVersionUID = 1L;

  /** The constraint's name. */
  private final String constraint;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public CheckViolation(String message, @Nullable Throwable cause) {
    this(message, cause, "");
  }

  /**
   * Makes an exception.
   *
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   * @param constraint the constraint's name; empty when the database does not say it
   */
  public CheckViolation(String message, @Nullable Throwable cause, String constraint) {
    super("DORM3016", message, cause);
    this.constraint = constraint;
  }

  /** The constraint's name in the database; empty when the database does not say it. */
  public String constraint() {
    return constraint;
  }
}
