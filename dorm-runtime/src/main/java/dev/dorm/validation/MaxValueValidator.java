package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;

/** The number is not above a bound. Immutable and thread-safe. */
public final class MaxValueValidator implements Validator<Number> {
  private final BigDecimal bound;

  /** Makes the rule. */
  public MaxValueValidator(double bound) {
    this.bound = BigDecimal.valueOf(bound);
  }

  @Override
  public void validate(Number value) {
    if (Numbers.compare(value, bound) > 0) {
      throw new ValidationError("must be at most " + bound.stripTrailingZeros().toPlainString());
    }
  }
}
