package dev.dorm.internal.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times as SQLite stores them: {@code uuuu-MM-dd HH:mm:ss.SSSSSS}, always of the same
 * width, so that their order as texts is their order in time. Written through one buffer; not
 * thread-safe.
 */
final class TemporalText {
  private static final int DATE_WIDTH = 10;
  private static final int TIME_WIDTH = 15;
  private static final int WIDTH = DATE_WIDTH + 1 + TIME_WIDTH;

  private final byte[] buffer = new byte[WIDTH];

  String of(Instant value) {
    return of(LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
  }

  String of(LocalDateTime value) {
    date(value.toLocalDate());
    buffer[DATE_WIDTH] = ' ';
    time(DATE_WIDTH + 1, value.toLocalTime());
    return text(WIDTH);
  }

  String of(LocalDate value) {
    date(value);
    return text(DATE_WIDTH);
  }

  String of(LocalTime value) {
    time(0, value);
    return text(TIME_WIDTH);
  }

  private String text(int width) {
    return new String(buffer, 0, width, StandardCharsets.ISO_8859_1);
  }

  private void date(LocalDate value) {
    int year = value.getYear();
    two(0, year / 100);
    two(2, year % 100);
    buffer[4] = '-';
    two(5, value.getMonthValue());
    buffer[7] = '-';
    two(8, value.getDayOfMonth());
  }

  private void time(int start, LocalTime value) {
    two(start, value.getHour());
    buffer[start + 2] = ':';
    two(start + 3, value.getMinute());
    buffer[start + 5] = ':';
    two(start + 6, value.getSecond());
    buffer[start + 8] = '.';
    int micros = value.getNano() / 1000;
    two(start + 9, micros / 10_000);
    two(start + 11, micros / 100 % 100);
    two(start + 13, micros % 100);
  }

  private void two(int index, int value) {
    buffer[index] = (byte) ('0' + value / 10);
    buffer[index + 1] = (byte) ('0' + value % 10);
  }
}
