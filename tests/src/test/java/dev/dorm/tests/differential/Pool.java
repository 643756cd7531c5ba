package dev.dorm.tests.differential;

import dev.dorm.tests.bazaar.Grade;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values to choose from: few, so that they meet each other, and among them the awkward ones. */
final class Pool {
  private static final List<String> TEXTS =
      List.of(
          "", "a", "A", "ab", "aB%", "_b", "%", "_", "\\", "\\%", "it's", "\"q\"", "a\"b'c",
          "Ärger", "ärger", "ÄRGER", "straße", "STRASSE", "Σίσυφος", "ΣΊΣΥΦΟΣ", "日本語", "🎸x",
          "e\u0301", "é", " lead", "trail ", "a\nb", "ſ", "ı", "Ǆ", "null", "NULL", "--", ";", "?",
          "$1", "\uFFFD", "zz");

  private static final List<UUID> UUIDS =
      List.of(
          new UUID(0, 0),
          new UUID(1, -1),
          new UUID(-1, 1),
          new UUID(0x7fffffffffffffffL, 7),
          new UUID(0x8000000000000000L, 7),
          new UUID(0x123456789abcdefL, 0xfedcba987654321L));

  private static final LocalDate FIRST = LocalDate.of(2023, 12, 25);

  private final Random random;

  Pool(Random random) {
    this.random = random;
  }

  /** A value; a number is small unless limits may be touched. */
  Object value(Kind kind, boolean wide) {
    return switch (kind) {
      case SHORT -> wide && often(4) ? one((short) 32_767, (short) -32_768) : (short) small();
      case INT -> wide && often(4) ? one(Integer.MAX_VALUE, Integer.MIN_VALUE) : small();
      case LONG ->
          wide && often(3)
              ? one(Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1, Long.MAX_VALUE - 1)
              : (long) small();
      case DOUBLE -> small() / 4.0;
      case DECIMAL -> decimal(wide);
      case BOOL -> random.nextBoolean();
      case TEXT -> text();
      case ENUM -> one(Grade.values());
      case DATE -> date(wide);
      case TIME -> time();
      case INSTANT -> instant(wide);
      case DATE_TIME ->
          wide && often(8) ? LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000) : moment();
      case UUID -> UUIDS.get(random.nextInt(UUIDS.size()));
      case KEY -> 1L + random.nextInt(12);
    };
  }

  private BigDecimal decimal(boolean wide) {
    if (wide && often(3)) {
      return one(
          new BigDecimal("999999999999.9999"),
          new BigDecimal("-999999999999.9999"),
          new BigDecimal("0.0001"),
          new BigDecimal("900719925474.0993"));
    }
    return BigDecimal.valueOf(random.nextInt(2_000) - 700L, 2);
  }

  private String text() {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return often(3) ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
  }

  private LocalDate date(boolean wide) {
    return wide && often(6)
        ? one(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29))
        : FIRST.plusDays(random.nextInt(40)).plusMonths(random.nextInt(3));
  }

  private LocalTime time() {
    return often(4)
        ? one(LocalTime.MIDNIGHT, LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
        : LocalTime.of(random.nextInt(24), one(0, 30), one(0, 59), one(0, 1_000, 999_999_000));
  }

  private LocalDateTime moment() {
    return FIRST.plusDays(random.nextInt(12)).atTime(time());
  }

  private Instant instant(boolean wide) {
    return wide && often(6)
        ? one(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"))
        : moment().toInstant(java.time.ZoneOffset.UTC);
  }

  int small() {
    return random.nextInt(25) - 8;
  }

  boolean often(int inverse) {
    return random.nextInt(inverse) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
