package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conversions of SQLite. It is as strict as PostgreSQL: what does not fit is an error. */
final class SqliteConversions {
  private static final Literals LITERALS = new Literals(Engine.SQLITE);
  private static final String MIDNIGHT = "' 00:00:00.000000'";

  private final String value;
  private final ColumnType from;
  private final ColumnType to;

  private SqliteConversions(String value, ColumnType from, ColumnType to) {
    this.value = value;
    this.from = from;
    this.to = to;
  }

  /** The conversion of an expression; empty when dorm knows none. */
  static Optional<Conversion> of(String value, ColumnType from, ColumnType to) {
    if (from.equals(to)) {
      return Optional.of(Conversion.of(value));
    }
    return Optional.ofNullable(new SqliteConversions(value, from, to).find());
  }

  private @Nullable Conversion find() {
    return switch (to.kind()) {
      case VARCHAR, TEXT, ENUM -> text();
      case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> integer();
      case REAL -> real();
      case DECIMAL -> decimal();
      case BOOL -> bool();
      case DATE -> date();
      case DATETIME, TIMESTAMP -> moment();
      case TIME -> isText() ? time() : null;
      case UUID -> isText() ? uuid() : null;
      case JSON -> isText() ? Conversion.of(value, "NOT json_valid(" + value + ")") : null;
      case ARRAY, BLOB, FK -> null;
    };
  }

  private boolean isText() {
    return from.kind() == Kind.VARCHAR || from.kind() == Kind.TEXT || from.kind() == Kind.ENUM;
  }

  private boolean isInteger() {
    return switch (from.kind()) {
      case SMALLINT, INT, BIGINT, AUTO, BIGAUTO -> true;
      default -> false;
    };
  }

  private @Nullable Conversion text() {
    String text =
        switch (from.kind()) {
          case VARCHAR, TEXT, ENUM, DATE, TIME, DATETIME, TIMESTAMP, UUID, JSON -> value;
          case SMALLINT, INT, BIGINT, AUTO, BIGAUTO, REAL -> "CAST(" + value + " AS TEXT)";
          case BOOL -> "CASE " + value + " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END";
          case DECIMAL -> decimalText();
          case ARRAY, BLOB, FK -> null;
        };
    return text == null ? null : Conversion.of(text).and(textOffends(text));
  }

  private String decimalText() {
    String text;
    if (!isScaled(from)) {
      text = "printf('%." + from.scale() + "f', " + value + ")";
    } else if (from.scale() == 0) {
      text = "CAST(" + value + " AS TEXT)";
    } else {
      String unit = power(from.scale());
      text =
          "printf('%s%d.%0"
              + from.scale()
              + "d', CASE WHEN "
              + value
              + " < 0 THEN '-' ELSE '' END, abs("
              + value
              + ") / "
              + unit
              + ", abs("
              + value
              + ") % "
              + unit
              + ")";
    }
    return "CASE WHEN " + value + " IS NOT NULL THEN " + text + " END";
  }

  private @Nullable String textOffends(String text) {
    if (to.kind() == Kind.VARCHAR) {
      boolean fits = from.kind() == Kind.VARCHAR && from.length() <= to.length();
      return fits ? null : "length(" + text + ") > " + to.length();
    }
    if (to.kind() == Kind.ENUM) {
      return text
          + to.values().stream()
              .map(LITERALS::text)
              .collect(Collectors.joining(", ", " NOT IN (", ")"));
    }
    return null;
  }

  private @Nullable Conversion integer() {
    String range = rangeOffends(value);
    if (isInteger()) {
      return Conversion.of(value).and(range);
    }
    if (from.kind() == Kind.BOOL) {
      return Conversion.of(value);
    }
    String whole = "CAST(" + value + " AS INTEGER)";
    if (isText()) {
      return Conversion.of(whole, "CAST(" + whole + " AS TEXT) <> " + value)
          .and(rangeOffends(whole));
    }
    if (from.kind() == Kind.REAL || (from.kind() == Kind.DECIMAL && !isScaled(from))) {
      return Conversion.of(whole, whole + " <> " + value).and(rangeOffends(whole));
    }
    if (from.kind() == Kind.DECIMAL) {
      String unit = power(from.scale());
      return Conversion.of("(" + value + " / " + unit + ")", value + " % " + unit + " <> 0")
          .and(rangeOffends(value + " / " + unit));
    }
    return null;
  }

  private @Nullable String rangeOffends(String whole) {
    return switch (to.kind()) {
      case SMALLINT -> whole + " NOT BETWEEN -32768 AND 32767";
      case INT, AUTO -> whole + " NOT BETWEEN -2147483648 AND 2147483647";
      default -> null;
    };
  }

  private @Nullable Conversion real() {
    String real = "CAST(" + value + " AS REAL)";
    if (isInteger()) {
      return Conversion.of(real, "CAST(" + real + " AS INTEGER) <> " + value);
    }
    if (isText()) {
      return Conversion.of(real, notNumeric());
    }
    if (from.kind() == Kind.DECIMAL) {
      return isScaled(from)
          ? Conversion.of("(" + value + " / " + power(from.scale()) + ".0)", tooExact())
          : Conversion.of(value);
    }
    return null;
  }

  private String tooExact() {
    return "abs(" + value + ") >= " + power(SqliteTypes.REAL_DIGITS);
  }

  private String notNumeric() {
    return "NOT (json_valid("
        + value
        + ") AND json_type(CASE WHEN json_valid("
        + value
        + ") THEN "
        + value
        + " ELSE 'null' END) IN ('integer', 'real'))";
  }

  private @Nullable Conversion decimal() {
    if (from.kind() == Kind.DECIMAL) {
      return betweenDecimals();
    }
    String number;
    String offends = null;
    if (isInteger()) {
      number = value;
    } else if (from.kind() == Kind.REAL) {
      number = value;
      offends = "abs(round(" + value + ", " + to.scale() + ") - " + value + ") > 1e-9";
    } else if (isText()) {
      number = "CAST(" + value + " AS REAL)";
      offends = notNumeric() + " OR round(" + number + ", " + to.scale() + ") <> " + number;
    } else {
      return null;
    }
    String most = "abs(" + number + ") >= 1e" + (to.precision() - to.scale());
    Conversion made =
        isScaled(to)
            ? Conversion.of("CAST(round(" + number + " * " + power(to.scale()) + ") AS INTEGER)")
            : Conversion.of("CAST(" + number + " AS REAL)");
    return made.and(offends).and(most);
  }

  private Conversion betweenDecimals() {
    boolean fewer = to.scale() < from.scale();
    boolean smaller = to.precision() - to.scale() < from.precision() - from.scale();
    String limit = "1e" + (to.precision() - to.scale());
    if (isScaled(from)) {
      String unit = power(Math.abs(from.scale() - to.scale()));
      String counted = fewer ? value + " / " + unit : value + " * " + unit;
      Conversion made =
          isScaled(to)
              ? Conversion.of("(" + counted + ")")
              : Conversion.of("(" + value + " / " + power(from.scale()) + ".0)", tooExact());
      return made.and(fewer ? value + " % " + unit + " <> 0" : null)
          .and(smaller ? "abs(" + value + ") >= " + limit + " * " + power(from.scale()) : null);
    }
    Conversion made =
        isScaled(to)
            ? Conversion.of("CAST(round(" + value + " * " + power(to.scale()) + ") AS INTEGER)")
            : Conversion.of(value);
    return made.and(fewer ? "round(" + value + ", " + to.scale() + ") <> " + value : null)
        .and(smaller ? "abs(" + value + ") >= " + limit : null);
  }

  private @Nullable Conversion bool() {
    if (isInteger()) {
      return Conversion.of(value, value + " NOT IN (0, 1)");
    }
    return isText()
        ? Conversion.of(
            "CASE " + value + " WHEN 'true' THEN 1 WHEN 'false' THEN 0 END",
            value + " NOT IN ('true', 'false')")
        : null;
  }

  private @Nullable Conversion date() {
    if (isText()) {
      return Conversion.of(value, "date(" + value + ") IS NOT " + value);
    }
    boolean moment = from.kind() == Kind.DATETIME || from.kind() == Kind.TIMESTAMP;
    return moment
        ? Conversion.of("substr(" + value + ", 1, 10)", "substr(" + value + ", 11) <> " + MIDNIGHT)
        : null;
  }

  private @Nullable Conversion moment() {
    if (from.kind() == Kind.DATETIME || from.kind() == Kind.TIMESTAMP) {
      return Conversion.of(value);
    }
    if (from.kind() == Kind.DATE) {
      return Conversion.of(value + " || " + MIDNIGHT);
    }
    return isText() ? fraction("datetime", 19) : null;
  }

  private Conversion time() {
    return fraction("time", 8);
  }

  /** A text with or without six digits of a second behind it. */
  private Conversion fraction(String function, int length) {
    String whole = "substr(" + value + ", 1, " + length + ")";
    String digits = "'.[0-9][0-9][0-9][0-9][0-9][0-9]'";
    return Conversion.of(
        "substr(" + value + " || '.000000', 1, " + (length + 7) + ")",
        function
            + "("
            + whole
            + ") IS NOT "
            + whole
            + " OR (length("
            + value
            + ") <> "
            + length
            + " AND substr("
            + value
            + ", "
            + (length + 1)
            + ") NOT GLOB "
            + digits
            + ")");
  }

  private Conversion uuid() {
    String hex = "replace(lower(" + value + "), '-', '')";
    return Conversion.of(
        "lower(" + value + ")",
        "length("
            + value
            + ") <> 36 OR length("
            + hex
            + ") <> 32 OR "
            + hex
            + " GLOB '*[^0-9a-f]*'");
  }

  private static boolean isScaled(ColumnType decimal) {
    return decimal.precision() > SqliteTypes.REAL_DIGITS;
  }

  private static String power(int zeros) {
    return "1" + "0".repeat(zeros);
  }
}
