package dev.dorm.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTextTest {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
  private static final long FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
  private static final long LAST =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

  private final TemporalText text = new TemporalText();

  @Test
  void everyMomentIsWrittenAsTheFormatterDoesAndReadBack() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      long second = FIRST + (long) (random.nextDouble() * (LAST - FIRST));
      check(LocalDateTime.ofEpochSecond(second, random.nextInt(1_000_000) * 1000, ZoneOffset.UTC));
    }
    check(LocalDateTime.of(1, 1, 1, 0, 0));
    check(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
    check(LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000));
  }

  private void check(LocalDateTime value) {
    String written = text.of(value);
    Instant instant = value.toInstant(ZoneOffset.UTC);
    assertThat(written).isEqualTo(FORMAT.format(value));
    assertThat(text.of(instant)).isEqualTo(written);
    assertThat(TemporalParser.localDateTime(TemporalParser.bytes(written))).isEqualTo(value);
    assertThat(TemporalParser.instant(TemporalParser.bytes(written))).isEqualTo(instant);
    assertThat(TemporalParser.localDate(TemporalParser.bytes(text.of(value.toLocalDate()))))
        .isEqualTo(value.toLocalDate());
    assertThat(TemporalParser.localTime(TemporalParser.bytes(text.of(value.toLocalTime()))))
        .isEqualTo(value.toLocalTime());
  }

  @Test
  void readsWhatSqliteAndOthersWrite() {
    LocalDateTime expected = LocalDateTime.of(2024, 2, 29, 12, 30, 45);
    assertThat(TemporalParser.localDateTime(TemporalParser.bytes("2024-02-29 12:30:45")))
        .isEqualTo(expected);
    assertThat(TemporalParser.localDateTime(TemporalParser.bytes("2024-02-29T12:30:45Z")))
        .isEqualTo(expected);
    assertThat(TemporalParser.localDateTime(TemporalParser.bytes("2024-02-29 12:30")))
        .isEqualTo(expected.truncatedTo(ChronoUnit.MINUTES));
    assertThat(TemporalParser.localDateTime(TemporalParser.bytes("2024-02-29")))
        .isEqualTo("2024-02-29T00:00");
    assertThat(TemporalParser.instant(TemporalParser.bytes("2024-02-29")))
        .isEqualTo("2024-02-29T00:00:00Z");
    assertThat(TemporalParser.instant(TemporalParser.bytes("2024-02-29 12:30:45.5")))
        .isEqualTo("2024-02-29T12:30:45.500Z");
    assertThat(TemporalParser.instant(TemporalParser.bytes("2024-02-29 12:30:45.123456789")))
        .isEqualTo("2024-02-29T12:30:45.123456789Z");
    assertThat(TemporalParser.localTime(TemporalParser.bytes("12:30")))
        .isEqualTo(LocalTime.of(12, 30));
    assertThat(TemporalParser.localDate(TemporalParser.bytes("0001-01-01")))
        .isEqualTo(LocalDate.of(1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2024-02-30 00:00:00",
        "2024-13-01 00:00:00",
        "2024-02-29x12:30:45",
        "2024-02-29 24:00:00",
        "2024-02-29 12:60:00",
        "2024-02-29 12:30:45.",
        "2024-02-29 12:30:45.1234567890",
        "2024-02-29 12:30:4",
        "2024/02/29 12:30:45",
        "1700000000",
        "2024-02-29 12:30:45+02:00"
      })
  void refusesEverythingElse(String malformed) {
    assertThatThrownBy(() -> TemporalParser.instant(TemporalParser.bytes(malformed)))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> TemporalParser.localDateTime(TemporalParser.bytes(malformed)))
        .isInstanceOf(DateTimeException.class);
  }
}
