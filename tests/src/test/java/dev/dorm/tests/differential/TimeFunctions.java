package dev.dorm.tests.differential;

import static dev.dorm.tests.differential.Function.one;
import static dev.dorm.tests.differential.Function.two;

import dev.dorm.tests.differential.Function.Argument;
import dev.dorm.tests.differential.Function.Trait;
import java.time.DayOfWeek;
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
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Functions of dates and times; moments are read in UTC. */
final class TimeFunctions {
  private static final Set<Kind> DATES = EnumSet.of(Kind.DATE, Kind.INSTANT, Kind.DATE_TIME);
  private static final Set<Kind> CLOCKS = EnumSet.of(Kind.TIME, Kind.INSTANT, Kind.DATE_TIME);
  private static final Set<Kind> MOMENTS = EnumSet.of(Kind.INSTANT, Kind.DATE_TIME);

  static final List<Function> ALL = all();

  private TimeFunctions() {}

  private static List<Function> all() {
    List<Function> all = new ArrayList<>();
    all.add(field("year", DATES, ChronoField.YEAR));
    all.add(field("quarter", DATES, IsoFields.QUARTER_OF_YEAR));
    all.add(field("month", DATES, ChronoField.MONTH_OF_YEAR));
    all.add(field("week", DATES, IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    all.add(field("day", DATES, ChronoField.DAY_OF_MONTH));
    all.add(field("dayOfYear", DATES, ChronoField.DAY_OF_YEAR));
    all.add(field("weekDay", DATES, ChronoField.DAY_OF_WEEK));
    all.add(field("hour", CLOCKS, ChronoField.HOUR_OF_DAY));
    all.add(field("minute", CLOCKS, ChronoField.MINUTE_OF_HOUR));
    all.add(field("second", CLOCKS, ChronoField.SECOND_OF_MINUTE));
    all.add(one("date", MOMENTS, Kind.DATE, a -> LocalDate.from(local(a))));
    all.add(one("time", MOMENTS, Kind.TIME, a -> LocalTime.from(local(a))));
    all.add(truncated("truncYear", DATES, a -> a.with(TemporalAdjusters.firstDayOfYear())));
    all.add(
        truncated(
            "truncQuarter",
            DATES,
            a -> {
              LocalDate date = LocalDate.from(a);
              int month = (date.getMonthValue() - 1) / 3 * 3 + 1;
              return a.with(LocalDate.of(date.getYear(), month, 1));
            }));
    all.add(truncated("truncMonth", DATES, a -> a.with(TemporalAdjusters.firstDayOfMonth())));
    all.add(
        truncated(
                "truncWeek", DATES, a -> a.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .with(Trait.NARROW));
    all.add(truncated("truncDay", MOMENTS, a -> a));
    all.add(clock("truncHour", ChronoUnit.HOURS));
    all.add(clock("truncMinute", ChronoUnit.MINUTES));
    all.add(clock("truncSecond", ChronoUnit.SECONDS));
    all.add(
        two(
                "daysUntil",
                EnumSet.of(Kind.DATE),
                Kind.INT,
                Argument.SAME,
                (a, b) -> (int) ChronoUnit.DAYS.between((LocalDate) a, (LocalDate) b))
            .with(Trait.WIDENING));
    all.add(
        two("microsUntil", MOMENTS, Kind.LONG, Argument.SAME, (a, b) -> micros(b) - micros(a))
            .with(Trait.WIDENING));
    all.add(moved("plus", DATES, Argument.PERIOD));
    all.add(moved("minus", DATES, Argument.PERIOD));
    all.add(moved("plus", CLOCKS, Argument.DURATION));
    all.add(moved("minus", CLOCKS, Argument.DURATION));
    return List.copyOf(all);
  }

  private static Function moved(String name, Set<Kind> on, Argument argument) {
    return two(name, on, null, argument, (a, b) -> move(a, b, name.equals("plus")))
        .with(Trait.NARROW, Trait.WIDENING);
  }

  private static Object move(Object value, Object amount, boolean later) {
    Temporal moved = local(value);
    TemporalAmount by = (TemporalAmount) amount;
    return back(value, later ? moved.plus(by) : moved.minus(by));
  }

  private static Function field(String name, Set<Kind> on, TemporalField field) {
    return one(name, on, Kind.INT, a -> local(a).get(field));
  }

  /** Truncates the date; the time of day is gone too. */
  private static Function truncated(String name, Set<Kind> on, UnaryOperator<Temporal> date) {
    return one(
        name,
        on,
        null,
        a -> {
          Temporal whole = date.apply(local(a));
          return back(
              a,
              whole instanceof LocalDateTime moment ? moment.truncatedTo(ChronoUnit.DAYS) : whole);
        });
  }

  private static Function clock(String name, ChronoUnit unit) {
    return one(
        name,
        CLOCKS,
        null,
        a -> {
          Temporal local = local(a);
          return local instanceof LocalTime time
              ? time.truncatedTo(unit)
              : back(a, ((LocalDateTime) local).truncatedTo(unit));
        });
  }

  private static Temporal local(Object value) {
    return value instanceof Instant instant
        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        : (Temporal) value;
  }

  private static Object back(Object model, Temporal local) {
    return model instanceof Instant
        ? ((LocalDateTime) local).toInstant(ZoneOffset.UTC)
        : (Object) local;
  }

  private static long micros(Object value) {
    LocalDateTime moment = (LocalDateTime) local(value);
    return moment.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + moment.getNano() / 1_000;
  }

  static Period period(Pool pool) {
    return Period.of(0, pool.below(3), pool.below(20));
  }

  static Duration duration(Pool pool) {
    return Duration.ofSeconds(pool.below(100_000)).plusMillis(pool.below(1_000));
  }
}
