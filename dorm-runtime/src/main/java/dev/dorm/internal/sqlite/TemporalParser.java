package dev.dorm.internal.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Reads the dates and times of {@link TemporalText}, by hand and out of the bytes of their text
 * (ASCII, as far as they are well-formed); also what SQLite's own functions and other programs
 * write: without seconds, with fewer or more places, with {@code T} or a closing {@code Z}.
 */
final class TemporalParser {
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private TemporalParser() {}

  /** The bytes of a text; what is not ASCII becomes a byte that no date has. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static Instant instant(byte[] text) {
    int end = end(text);
    long seconds = date(text).toEpochDay() * SECONDS_PER_DAY;
    if (end == 10) {
      return Instant.ofEpochSecond(seconds);
    }
    long nanoOfDay = nanoOfDay(text, timeStart(text), end);
    return Instant.ofEpochSecond(
        seconds + nanoOfDay / NANOS_PER_SECOND, nanoOfDay % NANOS_PER_SECOND);
  }

  static LocalDateTime localDateTime(byte[] text) {
    int end = end(text);
    LocalDate date = date(text);
    return end == 10
        ? date.atStartOfDay()
        : LocalDateTime.of(date, LocalTime.ofNanoOfDay(nanoOfDay(text, timeStart(text), end)));
  }

  static LocalDate localDate(byte[] text) {
    if (text.length != 10) {
      throw new DateTimeException("not a date");
    }
    return date(text);
  }

  static LocalTime localTime(byte[] text) {
    return LocalTime.ofNanoOfDay(nanoOfDay(text, 0, end(text)));
  }

  private static int end(byte[] text) {
    int length = text.length;
    return length > 0 && text[length - 1] == 'Z' ? length - 1 : length;
  }

  private static LocalDate date(byte[] text) {
    if (text.length < 10 || text[4] != '-' || text[7] != '-') {
      throw new DateTimeException("not a date");
    }
    return LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  }

  private static int timeStart(byte[] text) {
    byte separator = text[10];
    if (separator != ' ' && separator != 'T') {
      throw new DateTimeException("not a time");
    }
    return 11;
  }

  private static long nanoOfDay(byte[] text, int start, int end) {
    if (end - start < 5 || text[start + 2] != ':') {
      throw new DateTimeException("not a time");
    }
    int hour = two(text, start);
    int minute = two(text, start + 3);
    int second = 0;
    int nano = 0;
    if (end - start > 5) {
      if (end - start < 8 || text[start + 5] != ':') {
        throw new DateTimeException("not a time");
      }
      second = two(text, start + 6);
      nano = end - start == 8 ? 0 : fraction(text, start + 8, end);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      throw new DateTimeException("not a time");
    }
    return ((hour * 60L + minute) * 60L + second) * NANOS_PER_SECOND + nano;
  }

  private static int fraction(byte[] text, int start, int end) {
    int places = end - start - 1;
    if (text[start] != '.' || places < 1 || places > 9) {
      throw new DateTimeException("not a fraction");
    }
    int value = 0;
    for (int i = start + 1; i < end; i++) {
      value = value * 10 + digit(text, i);
    }
    for (int i = places; i < 9; i++) {
      value *= 10;
    }
    return value;
  }

  private static int two(byte[] text, int index) {
    return digit(text, index) * 10 + digit(text, index + 1);
  }

  private static int digit(byte[] text, int index) {
    int digit = text[index] - '0';
    if (digit < 0 || digit > 9) {
      throw new DateTimeException("not a digit");
    }
    return digit;
  }
}
