package dev.dorm.validation;

import java.math.BigDecimal;

/** Compares numbers of different types exactly. */
final class Numbers {
  private Numbers() {}

  static int compare(Number value, BigDecimal bound) {
    if (value instanceof Double number && number.isInfinite()) {
      return number > 0 ? 1 : -1;
    }
    BigDecimal exact =
        value instanceof BigDecimal decimal
            ? decimal
            : value instanceof Double number
                ? new BigDecimal(number)
                : BigDecimal.valueOf(value.longValue());
    return exact.compareTo(bound);
  }
}
