package dev.dorm.generated;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What JSON texts both databases store and give back alike. The text is well-formed: a codec wrote
 * it.
 */
final class JsonTextRules {
  private static final int LONG_DIGITS = 18;
  private static final int HEX = 16;

  private static final String ALONE =
      "the JSON is not valid Unicode: a surrogate stands alone. FIX: cut texts between characters"
          + " (String.codePoints()).";

  private JsonTextRules() {}

  /** What is wrong with a text, or null. */
  static @Nullable String problem(String json) {
    int i = 0;
    while (i < json.length()) {
      char c = json.charAt(i);
      if (c == '"') {
        int end = endOfString(json, i + 1);
        String problem = problemOfString(json, i + 1, end);
        if (problem != null) {
          return problem;
        }
        i = end + 1;
      } else if (c == '-' || (c >= '0' && c <= '9')) {
        int end = endOfNumber(json, i);
        String problem = problemOfNumber(json.substring(i, end));
        if (problem != null) {
          return problem;
        }
        i = end;
      } else {
        i++;
      }
    }
    return null;
  }

  private static int endOfString(String json, int start) {
    int i = start;
    while (json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private static @Nullable String problemOfString(String json, int start, int end) {
    boolean high = false; // whether the character before was the first of a pair
    int i = start;
    while (i < end) {
      char c = json.charAt(i);
      int width = 1;
      if (c == '\\') {
        boolean code = json.charAt(i + 1) == 'u';
        width = code ? 6 : 2;
        c = code ? (char) Integer.parseInt(json.substring(i + 2, i + 6), HEX) : ' ';
      }
      if (c == 0) {
        return "the JSON holds U+0000, which PostgreSQL cannot store. FIX: remove the character.";
      }
      if (high != Character.isLowSurrogate(c)) {
        return ALONE;
      }
      high = Character.isHighSurrogate(c);
      i += width;
    }
    return high ? ALONE : null;
  }

  private static int endOfNumber(String json, int start) {
    int i = start;
    while (i < json.length() && "+-.eE0123456789".indexOf(json.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static @Nullable String problemOfNumber(String number) {
    boolean whole = number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
    if (whole) {
      boolean tooLong = number.length() > LONG_DIGITS + 2;
      return tooLong || (number.length() > LONG_DIGITS && new BigInteger(number).bitLength() > 63)
          ? "the JSON holds an integer of more than 64 bits. FIX: write it as text."
          : null;
    }
    return Double.isInfinite(Double.parseDouble(number))
        ? "the JSON holds a number beyond the range of double. FIX: write it as text."
        : null;
  }
}
