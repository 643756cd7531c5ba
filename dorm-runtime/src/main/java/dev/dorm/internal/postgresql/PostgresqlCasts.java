package dev.dorm.internal.postgresql;

import dev.dorm.dialect.CallTemplate;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;

/** Values in the form of other types. */
final class PostgresqlCasts {
  private static final String MOMENT = "'YYYY-MM-DD HH24:MI:SS.US'";

  private PostgresqlCasts() {}

  /** A value as one of another type; the query language offers only those that both know. */
  static CallTemplate cast(ColumnType<?> from, ColumnType<?> to) {
    return switch (to.kind()) {
      case TEXT -> text(from);
      case SHORT -> integer(from, "smallint");
      case INTEGER -> integer(from, "integer");
      case LONG -> integer(from, "bigint");
      case DOUBLE -> as("double precision");
      case DECIMAL -> as("numeric(" + to.size() + ", " + to.scale() + ")");
      default -> CallTemplate.plain();
    };
  }

  private static CallTemplate as(String type) {
    return new CallTemplate("CAST(", "", " AS " + type + ")");
  }

  /** Numbers lose their places, as Java's casts do it. */
  private static CallTemplate integer(ColumnType<?> from, String type) {
    return from.kind() == ColumnKind.DECIMAL || from.kind() == ColumnKind.DOUBLE
        ? new CallTemplate("CAST(trunc(", "", ") AS " + type + ")")
        : as(type);
  }

  private static CallTemplate text(ColumnType<?> from) {
    return switch (from.kind()) {
      case DECIMAL -> new CallTemplate("CAST(round(", "", ", " + from.scale() + ") AS text)");
      case INSTANT -> new CallTemplate("to_char(", "", " AT TIME ZONE 'UTC', " + MOMENT + ")");
      case LOCAL_DATE_TIME -> CallTemplate.of("to_char", MOMENT);
      case DATE -> CallTemplate.of("to_char", "'YYYY-MM-DD'");
      case TIME -> CallTemplate.of("to_char", "'HH24:MI:SS.US'");
      default -> as("text");
    };
  }
}
