package dev.dorm.benchmarks.sample;

import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.jdbc.BookRow;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The rows that are measured, computed from their numbers. */
public final class SampleRows {
  /** How many authors there are, and how many books. */
  public static final int COUNT = 1000;

  private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);

  private SampleRows() {}

  /** The author of a number. */
  public static AuthorRow author(int number) {
    return new AuthorRow(
        number,
        "Author of number " + number,
        "author." + number + "@books.example.com",
        18 + number % 60,
        number % 3 == 0 ? null : "Author " + number + " writes about the sea, ships and whales.",
        number % 4 != 0,
        START.plusSeconds(number * 7919L).plusNanos(number * 104_729L % 1_000_000 * 1000),
        BigDecimal.valueOf(number * 7919L % 10_000_000 - 100_000, 2));
  }

  /** The book of a number. */
  public static BookRow book(int number) {
    return new BookRow(
        number,
        "The whales of the year " + number,
        author((number * 7 - 1) % COUNT + 1),
        100 + number % 400,
        number % 2 == 0,
        START.plusSeconds(number * 104_729L).toInstant(ZoneOffset.UTC));
  }
}
