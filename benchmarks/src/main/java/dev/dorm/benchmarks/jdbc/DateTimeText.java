package dev.dorm.benchmarks.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Dates with times as {@code uuuu-MM-dd HH:mm:ss.SSSSSS}, parsed and written by hand. */
final class DateTimeText {
  private static final int WIDTH = 26;

  private DateTimeText() {}

  static LocalDateTime parse(String text) {
    int micros = two(text, 20) * 10_000 + two(text, 22) * 100 + two(text, 24);
    return LocalDateTime.of(
        two(text, 0) * 100 + two(text, 2),
        two(text, 5),
        two(text, 8),
        two(text, 11),
        two(text, 14),
        two(text, 17),
        micros * 1000);
  }

  private static int two(String text, int index) {
    return (text.charAt(index) - '0') * 10 + text.charAt(index + 1) - '0';
  }

  static String format(LocalDateTime value) {
    byte[] text = new byte[WIDTH];
    put(text, 0, value.getYear() / 100);
    put(text, 2, value.getYear() % 100);
    text[4] = '-';
    put(text, 5, value.getMonthValue());
    text[7] = '-';
    put(text, 8, value.getDayOfMonth());
    text[10] = ' ';
    put(text, 11, value.getHour());
    text[13] = ':';
    put(text, 14, value.getMinute());
    text[16] = ':';
    put(text, 17, value.getSecond());
    text[19] = '.';
    int micros = value.getNano() / 1000;
    put(text, 20, micros / 10_000);
    put(text, 22, micros / 100 % 100);
    put(text, 24, micros % 100);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] text, int index, int value) {
    text[index] = (byte) ('0' + value / 10);
    text[index + 1] = (byte) ('0' + value % 10);
  }
}
