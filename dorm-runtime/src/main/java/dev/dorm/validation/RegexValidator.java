package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.util.regex.Pattern;

/** A pattern is found in the text. Immutable and thread-safe. */
public final class RegexValidator implements Validator<String> {
  private final Pattern pattern;
  private final String message;

  /**
   * Makes the rule.
   *
   * @param pattern what is searched for; {@code ^} and {@code $} anchor it
   * @param message what the error says; empty for one that names the pattern
   */
  public RegexValidator(String pattern, String message) {
    this.pattern = Pattern.compile(pattern);
    this.message = message.isEmpty() ? "must match " + pattern : message;
  }

  @Override
  public void validate(String value) {
    if (!pattern.matcher(value).find()) {
      throw new ValidationError(message);
    }
  }
}
