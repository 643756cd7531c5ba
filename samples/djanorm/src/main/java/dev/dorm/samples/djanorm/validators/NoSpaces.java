package dev.dorm.samples.djanorm.validators;

import dev.dorm.exception.ValidationError;
import dev.dorm.validation.Validator;

/** The page's {@code no_spaces}. */
public final class NoSpaces implements Validator<String> {
  @Override
  public void validate(String value) {
    if (value.contains(" ")) {
      throw new ValidationError("No spaces allowed.");
    }
  }
}
