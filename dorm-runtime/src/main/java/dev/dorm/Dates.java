package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.query.InstantExpression;
import dev.dorm.query.LocalDateExpression;
import dev.dorm.query.LocalDateTimeExpression;

/** Cuts off dates and moments. */
final class Dates {
  private Dates() {}

  static <M> LocalDateExpression<M> cut(LocalDateExpression<M> date, DateUnit unit) {
    Arguments.present(date, "dates(…) or datetimes(…)");
    Arguments.present(unit, "dates(…) or datetimes(…)");
    return switch (unit) {
      case YEAR -> date.truncYear();
      case QUARTER -> date.truncQuarter();
      case MONTH -> date.truncMonth();
      case WEEK -> date.truncWeek();
      case DAY -> date;
      case HOUR, MINUTE, SECOND ->
          throw new QueryDefinitionError(
              "DORM3137",
              "dates(…) by "
                  + unit
                  + ": a day has no time. FIX: DAY or longer, or datetimes(…) of a moment.",
              null);
    };
  }

  static <M> InstantExpression<M> cut(InstantExpression<M> moment, DateUnit unit) {
    Arguments.present(moment, "dates(…) or datetimes(…)");
    Arguments.present(unit, "dates(…) or datetimes(…)");
    return switch (unit) {
      case YEAR -> moment.truncYear();
      case QUARTER -> moment.truncQuarter();
      case MONTH -> moment.truncMonth();
      case WEEK -> moment.truncWeek();
      case DAY -> moment.truncDay();
      case HOUR -> moment.truncHour();
      case MINUTE -> moment.truncMinute();
      case SECOND -> moment.truncSecond();
    };
  }

  static <M> LocalDateTimeExpression<M> cut(LocalDateTimeExpression<M> moment, DateUnit unit) {
    Arguments.present(moment, "dates(…) or datetimes(…)");
    Arguments.present(unit, "dates(…) or datetimes(…)");
    return switch (unit) {
      case YEAR -> moment.truncYear();
      case QUARTER -> moment.truncQuarter();
      case MONTH -> moment.truncMonth();
      case WEEK -> moment.truncWeek();
      case DAY -> moment.truncDay();
      case HOUR -> moment.truncHour();
      case MINUTE -> moment.truncMinute();
      case SECOND -> moment.truncSecond();
    };
  }
}
