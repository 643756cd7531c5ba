package dev.dorm.benchmarks.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** SQLite's values made by hand: a decimal of two places in a REAL, a time in a text. */
public final class SqliteValues {
  private SqliteValues() {}

  /** The decimal that a REAL holds. */
  public static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2);
  }

  /** The date with time that a text holds. */
  public static LocalDateTime dateTime(String text) {
    return DateTimeText.parse(text);
  }

  /** The moment that a text holds. */
  public static Instant moment(String text) {
    return DateTimeText.parse(text).toInstant(ZoneOffset.UTC);
  }

  /** The text of a date with time. */
  public static String text(LocalDateTime value) {
    return DateTimeText.format(value);
  }

  /** The text of a moment. */
  public static String text(Instant value) {
    return DateTimeText.format(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
  }
}
