package dev.dorm.tests.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.query.Expression;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts, begins and distances of times from year 1 to 9999, in UTC, compared with java.time. */
final class DatePartContractTest extends FunctionsTest {
  private static final long SEED = 99;
  private static final int ROWS = 2_000;
  private static final List<LocalDateTime> EDGES =
      List.of(
          LocalDateTime.of(1, 1, 1, 0, 0),
          LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
          LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
          LocalDateTime.of(2020, 12, 31, 12, 0),
          LocalDateTime.of(2021, 1, 3, 0, 0),
          LocalDateTime.of(1900, 2, 28, 1, 2, 3, 4_000),
          LocalDateTime.of(2024, 2, 29, 0, 0));

  @BeforeEach
  void fill() {
    Random random = new Random(SEED);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      LocalDateTime value =
          i < EDGES.size()
              ? EDGES.get(i)
              : LocalDate.of(1, 1, 1)
                  .plusDays(random.nextInt(3_652_059))
                  .atTime(LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000));
      Sample sample = new Sample();
      sample.local = value;
      sample.day = value.toLocalDate();
      sample.clock = value.toLocalTime();
      sample.moment = value.toInstant(ZoneOffset.UTC);
      sample.offset = value.atOffset(ZoneOffset.UTC);
      samples.add(sample);
    }
    Sample_.objects.bulkCreate(samples);
  }

  private static <T> void each(
      Expression<Sample, T> expression, Function<Sample, @Nullable T> expected) {
    same(expression.fragment().node().toString(), expression, expected);
  }

  @Test
  void partsOfMoments() {
    each(Sample_.moment.year(), s -> s.local.getYear());
    each(Sample_.moment.quarter(), s -> s.local.get(IsoFields.QUARTER_OF_YEAR));
    each(Sample_.moment.month(), s -> s.local.getMonthValue());
    each(Sample_.moment.week(), s -> s.local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    each(Sample_.moment.day(), s -> s.local.getDayOfMonth());
    each(Sample_.moment.dayOfYear(), s -> s.local.getDayOfYear());
    each(Sample_.moment.weekDay(), s -> s.local.getDayOfWeek().getValue());
    each(Sample_.moment.hour(), s -> s.local.getHour());
    each(Sample_.moment.minute(), s -> s.local.getMinute());
    each(Sample_.moment.second(), s -> s.local.getSecond());
    each(Sample_.moment.date(), s -> s.day);
    each(Sample_.moment.time(), s -> s.clock);
    each(Sample_.moment.cast(LocalDate.class), s -> s.day);
    finds("year in a filter", Sample_.moment.year().gte(2024), s -> s.local.getYear() >= 2024);
  }

  @Test
  void partsOfDatesAndTimes() {
    each(Sample_.day.year(), s -> s.day.getYear());
    each(Sample_.day.week(), s -> s.day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    each(Sample_.day.weekDay(), s -> s.day.get(ChronoField.DAY_OF_WEEK));
    each(Sample_.day.dayOfYear(), s -> s.day.getDayOfYear());
    each(Sample_.day.quarter(), s -> s.day.get(IsoFields.QUARTER_OF_YEAR));
    each(Sample_.clock.hour(), s -> s.clock.getHour());
    each(Sample_.clock.minute(), s -> s.clock.getMinute());
    each(Sample_.clock.second(), s -> s.clock.getSecond());
    each(Sample_.local.hour(), s -> s.local.getHour());
    each(Sample_.local.week(), s -> s.local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    each(Sample_.local.date(), s -> s.day);
    each(Sample_.local.time(), s -> s.clock);
    each(Sample_.offset.month(), s -> s.local.getMonthValue());
    each(Sample_.offset.date(), s -> s.day);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
  }

  private static Instant utc(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  @Test
  void beginsOfUnits() {
    each(Sample_.moment.truncYear(), s -> utc(s.day.withDayOfYear(1)));
    each(Sample_.moment.truncQuarter(), s -> utc(quarter(s.day)));
    each(Sample_.moment.truncMonth(), s -> utc(s.day.withDayOfMonth(1)));
    each(Sample_.moment.truncWeek(), s -> utc(monday(s.day)));
    each(Sample_.moment.truncDay(), s -> utc(s.day));
    each(Sample_.moment.truncHour(), s -> s.moment.truncatedTo(ChronoUnit.HOURS));
    each(Sample_.moment.truncMinute(), s -> s.moment.truncatedTo(ChronoUnit.MINUTES));
    each(Sample_.moment.truncSecond(), s -> s.moment.truncatedTo(ChronoUnit.SECONDS));
    each(Sample_.local.truncWeek(), s -> monday(s.day).atStartOfDay());
    each(Sample_.local.truncHour(), s -> s.local.truncatedTo(ChronoUnit.HOURS));
    each(
        Sample_.offset.truncMonth(),
        s -> s.day.withDayOfMonth(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    each(Sample_.day.truncYear(), s -> s.day.withDayOfYear(1));
    each(Sample_.day.truncQuarter(), s -> quarter(s.day));
    each(Sample_.day.truncWeek(), s -> monday(s.day));
    each(Sample_.clock.truncMinute(), s -> s.clock.truncatedTo(ChronoUnit.MINUTES));
  }

  private static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
  }

  @Test
  void intervalsAreAdded() {
    Sample_.objects.filter(Sample_.day.year().lt(3).or(Sample_.day.year().gt(9990))).delete();
    Duration duration = Duration.ofSeconds(100_000_000, 123_456_789);
    Duration exact = Duration.ofSeconds(100_000_000, 123_456_000);
    each(Sample_.moment.plus(duration), s -> s.moment.plus(exact));
    each(Sample_.local.minus(Duration.ofMillis(1)), s -> s.local.minus(Duration.ofMillis(1)));
    each(Sample_.offset.minus(Duration.ofMillis(-1)), s -> s.offset.plus(Duration.ofMillis(1)));
    each(Sample_.clock.plus(Duration.ofHours(30)), s -> s.clock.plusHours(30));
    Period period = Period.of(1, -2, 31);
    each(Sample_.day.plus(period), s -> s.day.plus(period));
    each(Sample_.day.minus(Period.ofMonths(1)), s -> s.day.minusMonths(1));
    each(Sample_.local.plus(period), s -> s.local.plus(period));
    each(
        Sample_.moment.plus(Period.ofMonths(1)),
        s -> s.local.plusMonths(1).toInstant(ZoneOffset.UTC));
    each(Sample_.day.plus(Period.ZERO), s -> s.day);
    finds(
        "in a filter",
        Sample_.moment.plus(Duration.ofDays(1)).gt(Instant.EPOCH),
        s -> s.moment.plus(Duration.ofDays(1)).isAfter(Instant.EPOCH));
  }

  @Test
  void distancesAreExact() {
    LocalDate day = LocalDate.of(2000, 2, 29);
    Instant moment = Instant.parse("2000-02-29T12:00:00.000001Z");
    each(Sample_.day.daysUntil(day), s -> (int) ChronoUnit.DAYS.between(s.day, day));
    each(Sample_.day.daysUntil(Sample_.local.date()), s -> 0);
    each(
        Sample_.moment.microsUntil(moment),
        s -> ChronoUnit.MICROS.between(s.local, LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    each(Sample_.local.microsUntil(Sample_.local.truncDay()), s -> -s.clock.toNanoOfDay() / 1000);
    assertThat(values(Sample_.day.asText()).get(0)).isEqualTo("0001-01-01");
  }

  @Test
  void textsAreTheSame() {
    each(Sample_.day.asText(), s -> s.day.toString());
    each(
        Sample_.moment.asText(),
        s ->
            s.local.format(
                java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS")));
    each(
        Sample_.clock.asText(),
        s -> s.clock.format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS")));
  }
}
