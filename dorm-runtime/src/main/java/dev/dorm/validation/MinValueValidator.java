package dev.dorm.validation;

import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;

/** The number is not below a bound. Immutable and thread-safe. */
public final class MinValueValidator implements Validator<Number> {
  private final BigDecimal bound;

  /** Makes the rule. */
  public MinValueValidator(double bound) {
    this.bound = BigDecimal.valueOf(bound);
  }

  @Override
  public void validate(Number value) {
    if (Numbers.compare(value, bound) < 0) {
      throw new ValidationError("must be at least " + bound.stripTrailingZeros().toPlainString());
    }
  }
}
