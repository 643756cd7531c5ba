package dev.dorm.validation;

import dev.dorm.exception.ValidationError;

/** The text has not too many code points. Immutable and thread-safe. */
public final class MaxLengthValidator implements Validator<String> {
  private final int bound;

  /** Makes the rule. */
  public MaxLengthValidator(int bound) {
    this.bound = bound;
  }

  @Override
  public void validate(String value) {
    if (value.codePointCount(0, value.length()) > bound) {
      throw new ValidationError(
          "must have at most " + bound + (bound == 1 ? " character" : " characters"));
    }
  }
}
