package dev.dorm.internal.postgresql;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimals as the server sends and takes them: digits to the base of 10,000, the power of the first
 * one, the sign, the places behind the point.
 */
final class CopyDecimal {
  private static final int BASE = 10_000;
  private static final int DIGITS = 4;
  private static final BigInteger BIG_BASE = BigInteger.valueOf(BASE);
  private static final int NEGATIVE = 0x4000;

  /** As many digits, with those that fill up the last place, as a long holds. */
  private static final int SHORT_DIGITS = 18 - DIGITS;

  private CopyDecimal() {}

  /** Writes a decimal with at least no places, its length first. */
  static void put(CopyBuffer buffer, BigDecimal value) {
    int scale = value.scale();
    if (scale < 0) {
      put(buffer, value.setScale(0));
      return;
    }
    int fill = (DIGITS - scale % DIGITS) % DIGITS;
    int behind = (scale + fill) / DIGITS; // groups of digits behind the point
    if (value.precision() <= SHORT_DIGITS) {
      long whole = value.scaleByPowerOfTen(scale).longValue();
      put(buffer, Math.abs(whole) * power(fill), behind, whole < 0, scale);
    } else {
      BigInteger whole = value.unscaledValue();
      put(buffer, whole.abs().multiply(BigInteger.TEN.pow(fill)), behind, whole.signum(), scale);
    }
  }

  private static int power(int fill) {
    return switch (fill) {
      case 0 -> 1;
      case 1 -> 10;
      case 2 -> 100;
      default -> 1000;
    };
  }

  private static void put(CopyBuffer buffer, long whole, int behind, boolean negative, int scale) {
    int count = 0;
    for (long rest = whole; rest > 0; rest /= BASE) {
      count++;
    }
    head(buffer, count, behind, negative, scale);
    int first = buffer.skip(Short.BYTES * count);
    long rest = whole;
    for (int i = count - 1; i >= 0; i--) {
      buffer.setShort(first + Short.BYTES * i, (int) (rest % BASE));
      rest /= BASE;
    }
  }

  private static void put(CopyBuffer buffer, BigInteger whole, int behind, int sign, int scale) {
    int[] groups = new int[whole.bitLength() / 13 + 1];
    int count = 0;
    BigInteger rest = whole;
    while (rest.signum() > 0) {
      BigInteger[] parts = rest.divideAndRemainder(BIG_BASE);
      groups[count++] = parts[1].intValue();
      rest = parts[0];
    }
    head(buffer, count, behind, sign < 0, scale);
    for (int i = count - 1; i >= 0; i--) {
      buffer.putShort(groups[i]);
    }
  }

  private static void head(CopyBuffer buffer, int count, int behind, boolean negative, int scale) {
    buffer.putInt(2 * (DIGITS + count));
    buffer.putShort(count);
    buffer.putShort(count - 1 - behind);
    buffer.putShort(negative ? NEGATIVE : 0);
    buffer.putShort(scale);
  }
}
