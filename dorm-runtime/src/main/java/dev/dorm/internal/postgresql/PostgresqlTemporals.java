package dev.dorm.internal.postgresql;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.SqlFunction;
import java.util.List;
import java.util.Locale;

/** Parts of dates and times, moments in UTC whatever the session's time zone. */
final class PostgresqlTemporals {
  private static final String UTC = " AT TIME ZONE 'UTC'";

  private PostgresqlTemporals() {}

  static CallTemplate call(
      SqlFunction function,
      List<ColumnType<?>> arguments,
      ColumnType<?> result,
      CallTemplate standard) {
    ColumnKind kind = arguments.isEmpty() ? ColumnKind.INSTANT : arguments.get(0).kind();
    String zone = kind == ColumnKind.INSTANT ? UTC : "";
    return switch (function) {
      case NOW -> new CallTemplate("statement_timestamp()", "", "");
      case YEAR, QUARTER, MONTH, WEEK, DAY, HOUR, MINUTE -> part(function.name(), zone);
      case WEEK_DAY -> part("ISODOW", zone);
      case DAY_OF_YEAR -> part("DOY", zone);
      case SECOND -> part("SECOND", zone).inside("CAST(floor(", ") AS integer)");
      case DATE -> new CallTemplate("CAST(", "", zone + " AS date)");
      case TIME -> new CallTemplate("CAST(", "", zone + " AS time)");
      case TRUNC_YEAR,
          TRUNC_QUARTER,
          TRUNC_MONTH,
          TRUNC_WEEK,
          TRUNC_DAY,
          TRUNC_HOUR,
          TRUNC_MINUTE,
          TRUNC_SECOND ->
          trunc(function.name().substring("TRUNC_".length()).toLowerCase(Locale.ROOT), kind);
      case LATER -> later(kind);
      case DAYS_UNTIL -> new CallTemplate("(-(", " - ", "))");
      case MICROS_UNTIL ->
          new CallTemplate("CAST(-1000000 * extract(EPOCH FROM ", " - ", ") AS bigint)");
      default -> standard;
    };
  }

  private static CallTemplate part(String name, String zone) {
    CallTemplate part = new CallTemplate("extract(" + name + " FROM ", "", zone + ")");
    return name.equals("SECOND") ? part : part.inside("CAST(", " AS integer)");
  }

  private static CallTemplate trunc(String unit, ColumnKind kind) {
    String before = "date_trunc('" + unit + "', ";
    return switch (kind) {
      case INSTANT -> new CallTemplate(before, "", ", 'UTC')");
      case DATE -> new CallTemplate("CAST(" + before + "CAST(", "", " AS timestamp)) AS date)");
      case TIME -> new CallTemplate("CAST(" + before, "", ") AS time)");
      default -> new CallTemplate(before, "", ")");
    };
  }

  private static CallTemplate later(ColumnKind kind) {
    return switch (kind) {
      case INSTANT -> new CallTemplate("((", UTC + " + CAST(", " AS interval))" + UTC + ")");
      case DATE -> new CallTemplate("CAST((", " + CAST(", " AS interval)) AS date)");
      default -> new CallTemplate("(", " + CAST(", " AS interval))");
    };
  }
}
