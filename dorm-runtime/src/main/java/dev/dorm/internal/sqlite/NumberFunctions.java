package dev.dorm.internal.sqlite;

import dev.dorm.internal.sqlite.JavaFunction.Arguments;
import dev.dorm.internal.sqlite.JavaFunction.Body;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic that refuses what does not fit, as PostgreSQL does. The last argument of most is the
 * number of bits of the result, 0 for floating point.
 */
final class NumberFunctions {
  /** The significant digits that PostgreSQL takes of a floating point number. */
  private static final MathContext FLOATING = new MathContext(15, RoundingMode.HALF_EVEN);

  private NumberFunctions() {}

  /** How a function is computed; null for one of another kind. */
  static @Nullable Body body(String name) {
    return switch (name) {
      case "dorm_plus" -> NumberFunctions::plus;
      case "dorm_minus" -> NumberFunctions::minus;
      case "dorm_times" -> NumberFunctions::times;
      case "dorm_divide" -> NumberFunctions::divide;
      case "dorm_decimal_divide" -> NumberFunctions::decimalDivide;
      case "dorm_power" -> NumberFunctions::power;
      case "dorm_sqrt" -> NumberFunctions::squareRoot;
      case "dorm_abs" -> NumberFunctions::absolute;
      case "dorm_rint" -> a -> Math.rint(a.real(0));
      case "dorm_scaled" -> a -> scaled(a, RoundingMode.HALF_UP);
      case "dorm_floor" -> a -> scaled(a, RoundingMode.FLOOR);
      case "dorm_ceil" -> a -> scaled(a, RoundingMode.CEILING);
      case "dorm_decimal" -> NumberFunctions::decimal;
      case "dorm_integer" -> NumberFunctions::integer;
      case "dorm_double" -> NumberFunctions::real;
      case "dorm_decimal_text" -> a -> number(a, (int) a.integer(1)).toPlainString();
      default -> null;
    };
  }

  private static Object plus(Arguments a) throws SQLException {
    if (a.integer(2) == 0) {
      return finite(a, a.real(0) + a.real(1));
    }
    long first = a.integer(0);
    long second = a.integer(1);
    long sum = first + second;
    if (((first ^ sum) & (second ^ sum)) < 0) {
      throw tooGreat();
    }
    return fit(sum, a, 2);
  }

  private static Object minus(Arguments a) throws SQLException {
    if (a.integer(2) == 0) {
      return finite(a, a.real(0) - a.real(1));
    }
    long first = a.integer(0);
    long second = a.integer(1);
    long difference = first - second;
    if (((first ^ second) & (first ^ difference)) < 0) {
      throw tooGreat();
    }
    return fit(difference, a, 2);
  }

  private static Object times(Arguments a) throws SQLException {
    if (a.integer(2) == 0) {
      double product = a.real(0) * a.real(1);
      if (product == 0 && a.real(0) != 0 && a.real(1) != 0) {
        throw tooSmall();
      }
      return finite(a, product);
    }
    long first = a.integer(0);
    long second = a.integer(1);
    if (Math.multiplyHigh(first, second) != (first * second) >> 63) {
      throw tooGreat();
    }
    return fit(first * second, a, 2);
  }

  private static @Nullable Object divide(Arguments a) throws SQLException {
    if (a.integer(2) == 0) {
      if (a.real(1) == 0) {
        return null;
      }
      double quotient = a.real(0) / a.real(1);
      if (quotient == 0 && a.real(0) != 0 && !Double.isInfinite(a.real(1))) {
        throw tooSmall();
      }
      return finite(a, quotient);
    }
    long divisor = a.integer(1);
    if (divisor == 0) {
      return null;
    }
    if (divisor == -1 && a.integer(0) == Long.MIN_VALUE) {
      throw tooGreat();
    }
    return fit(a.integer(0) / divisor, a, 2);
  }

  /** Decimals by their unscaled values; the third argument moves the point of the dividend. */
  private static @Nullable Object decimalDivide(Arguments a) throws SQLException {
    if (a.integer(1) == 0) {
      return null;
    }
    BigDecimal dividend = BigDecimal.valueOf(a.integer(0), -(int) a.integer(2));
    BigDecimal divisor = BigDecimal.valueOf(a.integer(1));
    return whole(dividend.divide(divisor, 0, RoundingMode.HALF_UP).unscaledValue());
  }

  private static Object power(Arguments a) throws SQLException {
    double base = a.real(0);
    double exponent = a.real(1);
    if ((base < 0 && exponent != Math.rint(exponent)) || (base == 0 && exponent < 0)) {
      throw JavaFunction.refusal("the power has no value among the real numbers");
    }
    double power = StrictMath.pow(base, exponent);
    if (power == 0 && base != 0 && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
      throw tooSmall();
    }
    return finite(a, power);
  }

  private static Object absolute(Arguments a) throws SQLException {
    if (a.integer(0) == Long.MIN_VALUE) {
      throw tooGreat();
    }
    return fit(Math.abs(a.integer(0)), a, 1);
  }

  private static Object squareRoot(Arguments a) throws SQLException {
    if (a.real(0) < 0) {
      throw JavaFunction.refusal("the square root of a negative number");
    }
    return Math.sqrt(a.real(0));
  }

  /** A number of so many places as one of others, by its unscaled value. */
  private static Object scaled(Arguments a, RoundingMode rounding) throws SQLException {
    int to = (int) a.integer(2);
    return whole(number(a, (int) a.integer(1)).setScale(to, rounding).unscaledValue());
  }

  /**
   * Anything as a decimal of {@code precision} digits in the form that a column of that size
   * stores: {@code dorm_decimal(value, places, precision, places of the result)}.
   */
  private static Object decimal(Arguments a) throws SQLException {
    int precision = (int) a.integer(2);
    int scale = (int) a.integer(3);
    int from = (int) a.integer(1);
    BigDecimal plain;
    if (from >= 0) {
      plain = number(a, from);
    } else if (a.isReal(0)) {
      plain = new BigDecimal(requireFinite(a.real(0))).round(FLOATING);
    } else {
      plain = parse(a.text(0));
    }
    BigDecimal value = plain.setScale(scale, RoundingMode.HALF_UP);
    if (value.precision() > precision) {
      throw JavaFunction.refusal("a number has more than " + precision + " digits");
    }
    return precision <= ScaledDecimal.REAL_DIGITS
        ? (Object) value.doubleValue()
        : (Object) value.unscaledValue().longValue();
  }

  /** The number that an argument stands for. */
  private static BigDecimal number(Arguments a, int scale) throws SQLException {
    return a.isReal(0)
        ? ScaledDecimal.ofReal(requireFinite(a.real(0)), scale)
        : BigDecimal.valueOf(a.integer(0), scale);
  }

  private static BigDecimal parse(String text) throws SQLException {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException malformed) {
      throw JavaFunction.refusal("a text is no number");
    }
  }

  /** The whole part: {@code dorm_integer(value, places of a decimal or -1, bits)}. */
  private static Object integer(Arguments a) throws SQLException {
    int scale = (int) a.integer(1);
    if (scale < 0 && a.isInteger(0)) {
      return fit(a.integer(0), a, 2);
    }
    BigDecimal number;
    if (scale >= 0) {
      number = number(a, scale);
    } else if (a.isReal(0)) {
      number = new BigDecimal(requireFinite(a.real(0)));
    } else {
      number = parse(a.text(0));
      if (!a.text(0).strip().matches("[+-]?[0-9]+")) {
        throw JavaFunction.refusal("a text is no whole number");
      }
    }
    return fit(whole(number.toBigInteger()), a, 2);
  }

  /** A floating point number: {@code dorm_double(value, places of a decimal or -1)}. */
  private static Object real(Arguments a) throws SQLException {
    int scale = (int) a.integer(1);
    if (a.isReal(0)) {
      return a.real(0);
    }
    return scale >= 0 ? number(a, scale).doubleValue() : parse(a.text(0)).doubleValue();
  }

  private static double requireFinite(double value) throws SQLException {
    if (!Double.isFinite(value)) {
      throw tooGreat();
    }
    return value;
  }

  private static Object finite(Arguments a, double result) throws SQLException {
    if (Double.isInfinite(result)
        && !Double.isInfinite(a.real(0))
        && !Double.isInfinite(a.real(1))) {
      throw tooGreat();
    }
    return result;
  }

  private static long whole(BigInteger value) throws SQLException {
    if (value.bitLength() > 63) {
      throw tooGreat();
    }
    return value.longValue();
  }

  /** A result that fits into the bits that an argument says. */
  private static Long fit(long value, Arguments a, int bits) throws SQLException {
    int shift = 64 - (int) a.integer(bits);
    if (value << shift >> shift != value) {
      throw tooGreat();
    }
    return value;
  }

  private static SQLException tooGreat() {
    return JavaFunction.refusal("a number does not fit its type");
  }

  private static SQLException tooSmall() {
    return JavaFunction.refusal("a number is too small for its type");
  }
}
