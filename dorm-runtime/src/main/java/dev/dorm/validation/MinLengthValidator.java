package dev.dorm.validation;

import dev.dorm.exception.ValidationError;

/** The text has enough code points. Immutable and thread-safe. */
public final class MinLengthValidator implements Validator<String> {
  private final int bound;

  /** Makes the rule. */
  public MinLengthValidator(int bound) {
    this.bound = bound;
  }

  @Override
  public void validate(String value) {
    if (value.codePointCount(0, value.length()) < bound) {
      throw new ValidationError(
          "must have at least " + bound + (bound == 1 ? " character" : " characters"));
    }
  }
}
