package dev.dorm.generated;

import java.time.Instant;

/** The years that both databases sort and compute alike: 1 to 9999. */
final class TemporalRange {
  static final Instant FIRST_INSTANT = Instant.ofEpochSecond(-62_135_596_800L);
  static final Instant LAST_INSTANT = Instant.ofEpochSecond(253_402_300_799L, 999_999_999);

  static final String REFUSAL = "the year is not between 1 and 9999. FIX: a year that is.";

  private TemporalRange() {}

  /** Whether a year is one of them. */
  static boolean holds(int year) {
    return year >= 1 && year <= 9999;
  }
}
