package dev.dorm.migrate.state;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HexFormat;
import java.util.UUID;

/** Reads a value for a column from text: a fill of a migration or of the command line. */
public final class ColumnValue {
  private static final int LAST_YEAR = 9999;

  private ColumnValue() {}

  /**
   * The value as a Long, Double, BigDecimal, Boolean, String, byte[], UUID or a type of java.time;
   * of an array, a list of them.
   *
   * @param type the column's type; not {@link ColumnType.Kind#FK}, but that of the key it refers to
   * @param text the value: numbers and times as Java writes them, bytes in hex, arrays as JSON
   * @throws UsageError when the text is no value of that type
   */
  public static Object parse(ColumnType type, String text) {
    try {
      return switch (type.kind()) {
        case SMALLINT -> (long) Short.parseShort(text);
        case INT, AUTO -> (long) Integer.parseInt(text);
        case BIGINT, BIGAUTO -> Long.parseLong(text);
        case REAL -> real(text);
        case DECIMAL -> decimal(type, text);
        case BOOL -> bool(text);
        case VARCHAR -> varchar(type, text);
        case ENUM -> constant(type, text);
        case TEXT, JSON -> characters(text);
        case DATE -> inRange(LocalDate.parse(text));
        case TIME -> LocalTime.parse(text);
        case DATETIME -> moment(Instant.parse(text));
        case TIMESTAMP -> inRange(LocalDateTime.parse(text));
        case UUID -> UUID.fromString(text);
        case ARRAY ->
            ArrayText.read(text).stream()
                .map(element -> parse(type.elementType(), element))
                .toList();
        case BLOB -> HexFormat.of().parseHex(text);
        case FK -> throw new IllegalArgumentException("the type of the key is not known");
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UsageError(
          MigrationCode.VALUE_DOES_NOT_FIT,
          "\""
              + text
              + "\" is no value for a column of type "
              + type
              + " ("
              + e.getMessage()
              + ").",
          e);
    }
  }

  private static Instant moment(Instant value) {
    inRange(value.atOffset(ZoneOffset.UTC));
    return value;
  }

  private static <T extends TemporalAccessor> T inRange(T value) {
    int year = value.get(ChronoField.YEAR);
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException("beyond the years 1 to 9999");
    }
    return value;
  }

  private static Double real(String text) {
    double value = Double.parseDouble(text);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("not a finite number");
    }
    return value;
  }

  private static BigDecimal decimal(ColumnType type, String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.stripTrailingZeros().scale() > type.scale()) {
      throw new IllegalArgumentException("more places than " + type.scale());
    }
    if ((long) value.precision() - value.scale() > type.precision() - type.scale()) {
      throw new IllegalArgumentException("more digits than the column has");
    }
    return value.setScale(type.scale());
  }

  private static Boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.valueOf(text);
  }

  private static String varchar(ColumnType type, String text) {
    if (text.codePointCount(0, text.length()) > type.length()) {
      throw new IllegalArgumentException("longer than " + type.length());
    }
    return characters(text);
  }

  private static String constant(ColumnType type, String text) {
    if (!type.values().contains(text)) {
      throw new IllegalArgumentException("none of " + type.values());
    }
    return text;
  }

  private static String characters(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("the character U+0000 cannot be stored");
    }
    return text;
  }
}
