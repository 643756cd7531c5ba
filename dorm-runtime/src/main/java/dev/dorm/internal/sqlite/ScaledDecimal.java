package dev.dorm.internal.sqlite;

import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimals as SQLite stores them: up to 15 digits as REAL, which tells them all apart, up to 18 as
 * an INTEGER of the last place; more is refused.
 */
final class ScaledDecimal {
  /** The digits that a double tells apart. */
  static final int REAL_DIGITS = 15;

  /** The digits that fit into 64 bits whatever they are. */
  static final int INTEGER_DIGITS = 18;

  /** Below this a double times a power of ten is a whole number to within less than a half. */
  private static final double EXACT = 1e15;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private ScaledDecimal() {}

  /**
   * The decimal that a REAL stands for. For |n| &lt;= 10^15 the nearest double of n / 10^s,
   * multiplied by 10^s, is off by at most n * 2^-52 &lt; 0.23, so rounding finds n.
   */
  static BigDecimal ofReal(double value, int scale) {
    if (scale < POWERS.length) {
      double unscaled = value * POWERS[scale];
      if (Math.abs(unscaled) <= EXACT) {
        return BigDecimal.valueOf(Math.round(unscaled), scale);
      }
    }
    // The result of an expression, beyond what columns hold; NaN and infinity end here too.
    return new BigDecimal(Double.toString(value)).setScale(scale, RoundingMode.HALF_EVEN);
  }

  static long unscaled(BigDecimal value, int scale) {
    return value.setScale(scale).unscaledValue().longValueExact();
  }

  static ValidationError tooLong(int precision) {
    return new ValidationError(
        "DORM3012",
        "SQLite cannot store decimals of "
            + precision
            + " digits exactly. FIX: maxDigits = 18 or fewer, or PostgreSQL.",
        null);
  }
}
