package dev.dorm.internal.postgresql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The text of an array whose values need no quotes: decimals, dates, times and UUIDs, written one
 * behind the other and without a text of their own. Not thread-safe.
 */
final class ArrayLiteral {
  private static final int MOST_DIGITS = 18; // which a long holds, whatever they are
  private static final int LAST_YEAR = 9999;

  private final StringBuilder text;

  /** Begins an array of so many values, each of about so many characters. */
  ArrayLiteral(int size, int width) {
    text = new StringBuilder(2 + size * (width + 1)).append('{');
  }

  private StringBuilder next() {
    return text.length() == 1 ? text : text.append(',');
  }

  void addNull() {
    next().append("NULL");
  }

  void add(BigDecimal value) {
    int scale = value.scale();
    next();
    if (scale <= 0 || scale > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      text.append(value.toPlainString());
      return;
    }
    long digits = value.scaleByPowerOfTen(scale).longValue();
    if (digits < 0) {
      text.append('-');
      digits = -digits;
    }
    long one = 1;
    for (int i = 0; i < scale; i++) {
      one *= 10;
    }
    text.append(digits / one).append('.');
    long behind = digits % one;
    for (long ten = one / 10; ten > 1 && behind < ten; ten /= 10) {
      text.append('0');
    }
    text.append(behind);
  }

  void add(Instant value) {
    add(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    text.append('Z');
  }

  void add(LocalDateTime value) {
    add(value.toLocalDate());
    time(text.append('T'), value.toLocalTime());
  }

  void add(LocalDate value) {
    next();
    int year = value.getYear();
    if (year < 1 || year > LAST_YEAR) {
      text.append(value);
      return;
    }
    two(text, year / 100);
    two(text, year % 100);
    two(text.append('-'), value.getMonthValue());
    two(text.append('-'), value.getDayOfMonth());
  }

  void add(LocalTime value) {
    time(next(), value);
  }

  void add(UUID value) {
    next().append(value);
  }

  private static void time(StringBuilder text, LocalTime value) {
    two(text, value.getHour());
    two(text.append(':'), value.getMinute());
    two(text.append(':'), value.getSecond());
    int nanos = value.getNano();
    if (nanos > 0) {
      text.append('.');
      for (int ten = 100_000_000; ten > 1 && nanos < ten; ten /= 10) {
        text.append('0');
      }
      text.append(nanos);
    }
  }

  private static void two(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** The whole; nothing can be added any more. */
  String end() {
    return text.append('}').toString();
  }
}
