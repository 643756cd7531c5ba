package dev.dorm.internal.sqlite;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlFunction;
import java.util.List;

/** Parts of dates and times out of their texts, which have fixed widths. */
final class SqliteTemporals {
  private SqliteTemporals() {}

  static CallTemplate call(
      SqlFunction function, List<ColumnType<?>> arguments, CallTemplate standard) {
    int time = !arguments.isEmpty() && arguments.get(0).kind() == ColumnKind.TIME ? 1 : 12;
    return switch (function) {
      case NOW -> new CallTemplate("(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000')", "", "");
      case YEAR -> part(1, 4);
      case MONTH -> part(6, 2);
      case DAY -> part(9, 2);
      case HOUR -> part(time, 2);
      case MINUTE -> part(time + 3, 2);
      case SECOND -> part(time + 6, 2);
      case QUARTER -> part(6, 2).inside("((", " + 2) / 3)");
      case WEEK -> format("%V");
      case WEEK_DAY -> format("%u");
      case DAY_OF_YEAR -> format("%j");
      case DATE -> new CallTemplate("substr(", "", ", 1, 10)");
      case TIME -> new CallTemplate("substr(", "", ", 12)");
      case TRUNC_YEAR -> trunc("YEARS");
      case TRUNC_QUARTER -> trunc("QUARTERS");
      case TRUNC_MONTH -> trunc("MONTHS");
      case TRUNC_WEEK -> trunc("WEEKS");
      case TRUNC_DAY -> trunc("DAYS");
      case TRUNC_HOUR -> trunc("HOURS");
      case TRUNC_MINUTE -> trunc("MINUTES");
      case TRUNC_SECOND -> trunc("SECONDS");
      case LATER -> CallTemplate.of("dorm_later");
      case DAYS_UNTIL -> new CallTemplate("CAST(-(julianday(", ") - julianday(", ")) AS INTEGER)");
      case MICROS_UNTIL -> CallTemplate.of("dorm_micros");
      default -> standard;
    };
  }

  private static CallTemplate part(int start, int length) {
    return new CallTemplate("CAST(substr(", "", ", " + start + ", " + length + ") AS INTEGER)");
  }

  private static CallTemplate format(String format) {
    return new CallTemplate("CAST(strftime('" + format + "', ", "", ") AS INTEGER)");
  }

  private static CallTemplate trunc(String unit) {
    return CallTemplate.of("dorm_trunc", "'" + unit + "'");
  }
}
