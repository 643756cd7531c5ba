package dev.dorm.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The rows that are measured, computed from their numbers. */
public final class SampleRows {
  /** How many authors there are, and how many books. */
  public static final int COUNT = 1000;

  /** How many authors have books. */
  public static final int WRITERS = 100;

  /** How many tags there are. */
  public static final int TAGS = 20;

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

  /** The book of a number: the first hundred authors have ten books each. */
  public static BookRow book(int number) {
    AuthorRow author = author((number * 7 - 1) % WRITERS + 1);
    return new BookRow(
        number,
        "The whales of the year " + number,
        100 + number % 400,
        number % 2 == 0,
        START.plusSeconds(number * 104_729L).toInstant(ZoneOffset.UTC),
        author.id(),
        author);
  }

  /** The numbers of the three tags that a book has. */
  public static int[] tags(int book) {
    return new int[] {book % TAGS + 1, (book + 7) % TAGS + 1, (book + 13) % TAGS + 1};
  }

  /** The tag of a number. */
  public static TagRow tag(int number) {
    return new TagRow(number, "tag " + number);
  }
}
