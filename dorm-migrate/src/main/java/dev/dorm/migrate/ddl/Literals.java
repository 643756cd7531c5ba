package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ArrayText;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnValue;
import dev.dorm.migrate.state.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values into SQL, where no parameter can stand. */
final class Literals {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private final Engine engine;

  Literals(Engine engine) {
    this.engine = engine;
  }

  /** A value of a column, given as text. */
  String value(ColumnType type, String text) {
    Object value = ColumnValue.parse(type, text);
    if (value instanceof Boolean flag) {
      return bool(flag);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal(type, decimal);
    }
    if (value instanceof Double number) {
      return real(number);
    }
    if (value instanceof byte[] bytes) {
      return bytes(bytes);
    }
    if (value instanceof List<?> elements) {
      return array(type, elements);
    }
    return value instanceof Long number ? number.toString() : text(stored(value));
  }

  private String array(ColumnType type, List<?> elements) {
    String name = PostgresqlTypes.words(type);
    return switch (engine) {
      case SQLITE -> text(ArrayText.ofStored(elements.stream().map(this::element).toList()));
      case POSTGRESQL ->
          elements.stream()
              .map(element -> text(stored(element)))
              .collect(Collectors.joining(", ", "ARRAY[", "]::" + name));
    };
  }

  private Object element(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    return value instanceof Long || value instanceof Double ? value : stored(value);
  }

  /** A text. */
  String text(String value) {
    if (value.indexOf('\0') >= 0) {
      throw new PlanRefused(
          MigrationCode.VALUE_DOES_NOT_FIT,
          "A text holds the character U+0000, which cannot be stored. FIX: remove it.");
    }
    return '\'' + value.replace("'", "''") + '\'';
  }

  private String bool(boolean value) {
    return switch (engine) {
      case SQLITE -> value ? "1" : "0";
      case POSTGRESQL -> value ? "TRUE" : "FALSE";
    };
  }

  private String decimal(ColumnType type, BigDecimal value) {
    boolean scaled = engine == Engine.SQLITE && type.precision() > SqliteTypes.REAL_DIGITS;
    return scaled ? value.unscaledValue().toString() : value.toPlainString();
  }

  private String real(double value) {
    return switch (engine) {
      case SQLITE -> Double.toString(value);
      case POSTGRESQL -> "'" + value + "'::double precision";
    };
  }

  private String bytes(byte[] value) {
    String hex = HexFormat.of().formatHex(value);
    return switch (engine) {
      case SQLITE -> "X'" + hex + "'";
      case POSTGRESQL -> "'\\x" + hex + "'::bytea";
    };
  }

  /** Text, dates, times and UUIDs as they are stored; PostgreSQL reads the same forms. */
  private String stored(Object value) {
    if (value instanceof LocalTime time) {
      return TIME.format(time);
    }
    if (value instanceof LocalDateTime moment) {
      return MOMENT.format(moment);
    }
    if (value instanceof Instant moment) {
      String utc = MOMENT.format(moment.atOffset(ZoneOffset.UTC));
      return engine == Engine.POSTGRESQL ? utc + "+00" : utc;
    }
    return value.toString();
  }
}
