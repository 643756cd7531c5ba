package dev.dorm.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The years that both databases sort and compute alike: 1 to 9999. */
final class TemporalRange {
  static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
  static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
  static final LocalDateTime FIRST = FIRST_DATE.atStartOfDay();
  static final LocalDateTime LAST = LAST_DATE.atTime(23, 59, 59, 999_999_999);
  static final Instant FIRST_INSTANT = FIRST.toInstant(ZoneOffset.UTC);
  static final Instant LAST_INSTANT = LAST.toInstant(ZoneOffset.UTC);

  static final String REFUSAL = "the year must be between 1 and 9999.";

  private TemporalRange() {}
}
