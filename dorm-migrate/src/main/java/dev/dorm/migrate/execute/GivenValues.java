package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program gives for columns of historical tables, as values of the columns' types. The
 * databases would cut, round or keep what does not fit, each in its own way and without a word.
 */
final class GivenValues {
  private GivenValues() {}

  /**
   * The value as the class that values of the column have.
   *
   * @param label what the value is given for
   * @throws PlanRefused when it is none, or would lose something in the column
   */
  static @Nullable Object accept(String label, ColumnType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return accepted(type, value);
    } catch (UsageError | DateTimeException | IllegalArgumentException misfit) {
      throw new PlanRefused(
          MigrationCode.VALUE_DOES_NOT_FIT,
          "A "
              + value.getClass().getSimpleName()
              + " that is given for "
              + label
              + " is no value of its type, "
              + type
              + ", or would lose something there. FIX: a value that fits, such as those that are"
              + " read of the column.");
    }
  }

  private static Object accepted(ColumnType type, Object value) {
    return switch (type.kind()) {
      case BLOB -> required(value instanceof byte[], value);
      case ARRAY -> elements(type.elementType(), value);
      case REAL -> value instanceof Number number ? real(number) : parsed(type, value.toString());
      case BOOL -> parsed(type, truth(value));
      case DATETIME -> parsed(type, moment(value));
      case TIMESTAMP -> parsed(type, value.toString().replace(' ', 'T'));
      case JSON -> parsed(type, (String) required(value instanceof String, value));
      case VARCHAR, TEXT, ENUM ->
          parsed(type, value instanceof Enum<?> constant ? constant.name() : value.toString());
      default -> parsed(type, value.toString());
    };
  }

  private static Object parsed(ColumnType type, String text) {
    return ColumnValue.parse(type, text);
  }

  private static Object required(boolean fits, Object value) {
    if (!fits) {
      throw new IllegalArgumentException("of another class");
    }
    return value;
  }

  private static List<Object> elements(ColumnType element, Object value) {
    List<?> list = (List<?>) required(value instanceof List, value);
    return list.stream().map(each -> accepted(element, each)).toList();
  }

  /** An infinite number is one, on both databases. */
  private static Object real(Number number) {
    double real = number.doubleValue();
    return required(!Double.isNaN(real), real);
  }

  private static String truth(Object value) {
    boolean number = value instanceof Number;
    return number && value.toString().equals("1")
        ? "true"
        : number && value.toString().equals("0") ? "false" : value.toString();
  }

  /** A moment without a zone is one in UTC, as it is stored. */
  private static String moment(Object value) {
    if (value instanceof OffsetDateTime shifted) {
      return shifted.toInstant().toString();
    }
    if (value instanceof ZonedDateTime zoned) {
      return zoned.toInstant().toString();
    }
    String text = value.toString().replace(' ', 'T');
    return value instanceof LocalDateTime || text.indexOf('Z') < 0
        ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC).toString()
        : text;
  }
}
