package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.util.regex.Pattern;

/**
 * The text is a part of an address: ASCII letters, digits, hyphens and underscores. Immutable and
 * thread-safe.
 */
public final class SlugValidator implements Validator<String> {
  private static final Pattern SLUG = Pattern.compile("[-a-zA-Z0-9_]+");

  /** Makes the rule. */
  public SlugValidator() {}

  @Override
  public void validate(String value) {
    if (!SLUG.matcher(value).matches()) {
      throw new ValidationError("must consist of letters, digits, hyphens and underscores");
    }
  }
}
