package dev.dorm.tests.lifecycle;

import dev.dorm.exception.ValidationError;
import dev.dorm.validation.Validator;

/** A rule of the application. */
public final class NoSpaces implements Validator<String> {
  @Override
  public void validate(String value) {
    if (value.contains(" ")) {
      throw new ValidationError("must not have spaces");
    }
  }
}
