package dev.dorm.internal.sqlite;

import dev.dorm.internal.sqlite.JavaFunction.Arguments;
import dev.dorm.internal.sqlite.JavaFunction.Body;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Dates and times in their stored form, computed by java.time. */
final class TemporalFunctions {
  private static final int DATE_WIDTH = 10;
  private static final int LAST_YEAR = 9999;

  private TemporalFunctions() {}

  /** How a function is computed; null for one of another kind. */
  static @Nullable Body body(String name) {
    return switch (name) {
      case "dorm_trunc" -> TemporalFunctions::truncated;
      case "dorm_later" -> TemporalFunctions::later;
      case "dorm_micros" -> a -> ChronoUnit.MICROS.between(moment(a.text(0)), moment(a.text(1)));
      default -> null;
    };
  }

  private static LocalDateTime moment(String text) throws SQLException {
    try {
      return TemporalParser.localDateTime(TemporalParser.bytes(text));
    } catch (DateTimeException | IndexOutOfBoundsException malformed) {
      throw JavaFunction.refusal("a text is no timestamp");
    }
  }

  private static boolean isTime(String text) {
    return text.length() > 2 && text.charAt(2) == ':';
  }

  private static String truncated(Arguments a) throws SQLException {
    String text = a.text(0);
    String unit = a.text(1);
    if (isTime(text)) {
      return new TemporalText()
          .of(
              TemporalParser.localTime(TemporalParser.bytes(text))
                  .truncatedTo(ChronoUnit.valueOf(unit)));
    }
    LocalDateTime value = moment(text);
    LocalDate date = value.toLocalDate();
    LocalDateTime begin =
        switch (unit) {
          case "YEARS" -> date.withDayOfYear(1).atStartOfDay();
          case "QUARTERS" ->
              date.withDayOfMonth(1)
                  .withMonth(3 * date.get(IsoFields.QUARTER_OF_YEAR) - 2)
                  .atStartOfDay();
          case "MONTHS" -> date.withDayOfMonth(1).atStartOfDay();
          case "WEEKS" -> date.minusDays(date.getDayOfWeek().getValue() - 1L).atStartOfDay();
          default -> value.truncatedTo(ChronoUnit.valueOf(unit));
        };
    return inForm(text, begin);
  }

  private static String inForm(String like, LocalDateTime value) {
    TemporalText text = new TemporalText();
    return like.length() == DATE_WIDTH ? text.of(value.toLocalDate()) : text.of(value);
  }

  /** A period ({@code P…}) or a duration ({@code PT…}) added. */
  private static String later(Arguments a) throws SQLException {
    String text = a.text(0);
    String interval = a.text(1);
    if (isTime(text)) {
      LocalTime time = TemporalParser.localTime(TemporalParser.bytes(text));
      return new TemporalText().of(time.plus(Duration.parse(interval)));
    }
    LocalDateTime value = moment(text);
    try {
      LocalDateTime later =
          interval.startsWith("PT")
              ? value.plus(Duration.parse(interval))
              : value.plus(Period.parse(interval));
      if (later.getYear() >= 1 && later.getYear() <= LAST_YEAR) {
        return inForm(text, later);
      }
    } catch (DateTimeException | ArithmeticException beyond) {
      throw JavaFunction.refusal("a date lies beyond the years 1 to 9999");
    }
    throw JavaFunction.refusal("a date lies beyond the years 1 to 9999");
  }
}
