package dev.dorm.internal.sqlite;

import dev.dorm.internal.sqlite.JavaFunction.Arguments;
import dev.dorm.internal.sqlite.JavaFunction.Body;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Texts in code points, as PostgreSQL counts them, and what is greatest among values. */
final class TextFunctions {
  private TextFunctions() {}

  /** How a function is computed; null for one of another kind. */
  static @Nullable Body body(String name) {
    return switch (name) {
      case FoldFunction.NAME -> a -> FoldFunction.fold(a.text(0));
      case RegexFunction.NAME -> new RegexFunction(false);
      case RegexFunction.IGNORING_CASE -> new RegexFunction(true);
      case "dorm_upper" -> a -> map(a.text(0), Character::toUpperCase);
      case "dorm_lower" -> a -> map(a.text(0), Character::toLowerCase);
      case "dorm_right" -> TextFunctions::right;
      case "dorm_repeat" -> a -> a.text(0).repeat((int) a.integer(1));
      case "dorm_lpad" -> a -> pad(a, true);
      case "dorm_rpad" -> a -> pad(a, false);
      case "dorm_reverse" -> a -> new StringBuilder(a.text(0)).reverse().toString();
      case "dorm_greatest" -> a -> extreme(a, 1);
      case "dorm_least" -> a -> extreme(a, -1);
      default -> null;
    };
  }

  /** Each letter by itself, as databases do it, so that the length never changes. */
  private static String map(String text, IntUnaryOperator letter) {
    StringBuilder mapped = new StringBuilder(text.length());
    text.codePoints().map(letter).forEach(mapped::appendCodePoint);
    return mapped.toString();
  }

  private static String right(Arguments a) throws SQLException {
    String text = a.text(0);
    int length = text.codePointCount(0, text.length());
    long count = Math.min(a.integer(1), length);
    return text.substring(text.offsetByCodePoints(0, (int) (length - count)));
  }

  private static String pad(Arguments a, boolean left) throws SQLException {
    int[] text = a.text(0).codePoints().toArray();
    int[] fill = a.text(2).codePoints().toArray();
    int length = (int) a.integer(1);
    if (length <= text.length || fill.length == 0) {
      return new String(text, 0, Math.min(length, text.length));
    }
    int missing = length - text.length;
    int[] padded = new int[length];
    System.arraycopy(text, 0, padded, left ? missing : 0, text.length);
    int start = left ? 0 : text.length;
    for (int i = 0; i < missing; i++) {
      padded[start + i] = fill[i % fill.length];
    }
    return new String(padded, 0, length);
  }

  private static @Nullable Object extreme(Arguments a, int sign) throws SQLException {
    Object found = null;
    for (int i = 0; i < a.count(); i++) {
      if (!a.isNull(i)) {
        Object value =
            a.isInteger(i)
                ? (Object) a.integer(i)
                : a.isReal(i) ? (Object) a.real(i) : (Object) a.text(i);
        if (found == null || Integer.signum(compare(value, found)) == sign) {
          found = value;
        }
      }
    }
    return found;
  }

  /** Values of one column type have one storage class; texts compare by code point. */
  private static int compare(Object first, Object second) {
    if (first instanceof Long a && second instanceof Long b) {
      return Long.compare(a, b);
    }
    if (first instanceof Number a && second instanceof Number b) {
      return Double.compare(a.doubleValue(), b.doubleValue());
    }
    return Arrays.compareUnsigned(
        first.toString().getBytes(StandardCharsets.UTF_8),
        second.toString().getBytes(StandardCharsets.UTF_8));
  }
}
