package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The conversions of PostgreSQL. A guard stands where the server would round or cut without a word;
 * everything else it refuses itself.
 */
final class PostgresqlConversions {
  private static final Literals LITERALS = new Literals(Engine.POSTGRESQL);
  private static final String MOMENT = "'YYYY-MM-DD HH24:MI:SS.US'";
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?";

  private final String value;
  private final ColumnType from;
  private final ColumnType to;

  private PostgresqlConversions(String value, ColumnType from, ColumnType to) {
    this.value = value;
    this.from = from;
    this.to = to;
  }

  /** The conversion of an expression; empty when dorm knows none. */
  static Optional<Conversion> of(String value, ColumnType from, ColumnType to) {
    if (from.equals(to)) {
      return Optional.of(Conversion.of(value));
    }
    return Optional.ofNullable(new PostgresqlConversions(value, from, to).find());
  }

  private @Nullable Conversion find() {
    return switch (to.kind()) {
      case VARCHAR, TEXT, ENUM -> text();
      case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> integer();
      case REAL -> isInteger() || isText() || isDecimal() ? cast("double precision") : null;
      case DECIMAL -> decimal();
      case BOOL -> bool();
      case DATE -> date();
      case DATETIME, TIMESTAMP -> moment();
      case TIME -> isText() ? written("time", CLOCK) : null;
      case UUID -> isText() ? cast("uuid") : null;
      case JSON -> isText() ? cast("jsonb") : null;
      case ARRAY -> elements();
      case BLOB, FK -> null;
    };
  }

  /** Arrays of whole numbers become arrays of others; a number that does not fit is an error. */
  private @Nullable Conversion elements() {
    return from.kind() == Kind.ARRAY && isInteger(from.element()) && isInteger(to.element())
        ? cast(PostgresqlTypes.words(to))
        : null;
  }

  private boolean isText() {
    return from.kind() == Kind.VARCHAR || from.kind() == Kind.TEXT || from.kind() == Kind.ENUM;
  }

  private boolean isDecimal() {
    return from.kind() == Kind.DECIMAL;
  }

  private boolean isInteger() {
    return isInteger(from.kind());
  }

  private static boolean isInteger(@Nullable Kind kind) {
    return kind != null
        && switch (kind) {
          case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> true;
          default -> false;
        };
  }

  private Conversion cast(String type) {
    return Conversion.of(value + "::" + type);
  }

  /** A text of one form: of others the server drops offsets, times and places without a word. */
  private Conversion written(String type, String form) {
    return Conversion.of(value + "::" + type, value + "::text !~ '^" + form + "$'");
  }

  private @Nullable Conversion text() {
    String text =
        switch (from.kind()) {
          case VARCHAR, TEXT, ENUM -> value;
          case DATETIME -> "to_char(" + value + " AT TIME ZONE 'UTC', " + MOMENT + ")";
          case TIMESTAMP -> "to_char(" + value + ", " + MOMENT + ")";
          case TIME -> "to_char(" + value + "::interval, 'HH24:MI:SS.US')";
          case ARRAY, BLOB, FK -> null;
          default -> value + "::text";
        };
    if (text == null) {
      return null;
    }
    boolean enumeration = to.kind() == Kind.ENUM;
    String offends =
        enumeration
            ? text
                + to.values().stream()
                    .map(LITERALS::text)
                    .collect(Collectors.joining(", ", " NOT IN (", ")"))
            : null;
    return Conversion.of(text).and(offends);
  }

  private @Nullable Conversion integer() {
    String type = PostgresqlTypes.words(to);
    if (isInteger() || isText()) {
      return cast(type);
    }
    if (from.kind() == Kind.BOOL) {
      return Conversion.of(value + "::integer::" + type);
    }
    boolean number = isDecimal() || from.kind() == Kind.REAL;
    return number ? Conversion.of(value + "::" + type, "trunc(" + value + ") <> " + value) : null;
  }

  private @Nullable Conversion decimal() {
    String type = PostgresqlTypes.words(to);
    String rounds = "round(" + value + "::numeric, " + to.scale() + ") <> " + value + "::numeric";
    if (isDecimal()) {
      return to.scale() < from.scale() ? Conversion.of(value + "::" + type, rounds) : cast(type);
    }
    if (isInteger()) {
      return cast(type);
    }
    String isNoNumber = value + "::numeric = 'NaN'";
    return isText() || from.kind() == Kind.REAL
        ? Conversion.of(value + "::" + type, rounds).and(isNoNumber)
        : null;
  }

  private @Nullable Conversion bool() {
    if (isInteger()) {
      return Conversion.of(value + " <> 0", value + " NOT IN (0, 1)");
    }
    return isText()
        ? Conversion.of(value + "::boolean", value + " NOT IN ('true', 'false')")
        : null;
  }

  private @Nullable Conversion date() {
    if (isText()) {
      return written("date", DAY);
    }
    if (from.kind() == Kind.DATETIME) {
      String utc = "(" + value + " AT TIME ZONE 'UTC')";
      return Conversion.of(utc + "::date", utc + "::time <> '00:00'");
    }
    return from.kind() == Kind.TIMESTAMP
        ? Conversion.of(value + "::date", value + "::time <> '00:00'")
        : null;
  }

  private @Nullable Conversion moment() {
    boolean zoned = to.kind() == Kind.DATETIME;
    String back = " AT TIME ZONE 'UTC'";
    return switch (from.kind()) {
      case DATETIME, TIMESTAMP -> Conversion.of(value + back);
      case DATE -> Conversion.of(value + "::timestamp" + (zoned ? back : ""));
      case VARCHAR, TEXT, ENUM ->
          written("timestamp" + (zoned ? back : ""), DAY + "([ T]" + CLOCK + ")?");
      default -> null;
    };
  }
}
