package dev.dorm.exception;

import org.jspecify.annotations.Nullable;

/**
 * dorm is not configured, or wrongly: an unknown setting, a missing driver, no database of that
 * name.
 */
public class ConfigurationError extends DormException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param code the stable code
   * @param message what is wrong and how to mend it
   * @param cause what lies behind it, or null
   */
  public ConfigurationError(String code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
