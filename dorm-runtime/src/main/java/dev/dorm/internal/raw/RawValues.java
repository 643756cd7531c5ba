package dev.dorm.internal.raw;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the form in which a database gives a value to the class that was asked for. */
public final class RawValues {
  private RawValues() {}

  /**
   * The value as an instance of a class; never rounded or cut.
   *
   * @param label whose value it is, for messages
   */
  @SuppressWarnings("unchecked") // the value is an instance of the class
  public static <T> T convert(Object value, Class<T> type, String label) {
    Object converted;
    try {
      converted = type.isInstance(value) ? value : converted(value, type);
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException misfit) {
      throw misfit(value, type, label);
    }
    if (converted == null) {
      throw misfit(value, type, label);
    }
    return (T) converted;
  }

  private static RuntimeException misfit(Object value, Class<?> type, String label) {
    return RawErrors.type(
        label
            + " is a "
            + value.getClass().getSimpleName()
            + " that is no "
            + type.getSimpleName()
            + ".",
        "ask for the type that the database gives, or CAST it in the text.");
  }

  private static @Nullable Object converted(Object value, Class<?> type) {
    if (value instanceof Number number) {
      return ofNumber(number, type);
    }
    if (value instanceof String text) {
      return ofText(text, type);
    }
    if (value instanceof Instant moment && type == OffsetDateTime.class) {
      return moment.atOffset(ZoneOffset.UTC);
    }
    return null;
  }

  private static @Nullable Object ofNumber(Number number, Class<?> type) {
    if (type == Double.class) {
      return number.doubleValue();
    }
    BigDecimal exact =
        number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    if (type == BigDecimal.class) {
      return exact;
    }
    if (type == Long.class) {
      return exact.longValueExact();
    }
    if (type == Integer.class) {
      return exact.intValueExact();
    }
    if (type == Short.class) {
      return exact.shortValueExact();
    }
    if (type == Boolean.class && exact.signum() >= 0 && exact.compareTo(BigDecimal.ONE) <= 0) {
      return exact.intValueExact() == 1;
    }
    return null;
  }

  /** SQLite keeps times and keys as text, in the form that dorm writes. */
  private static @Nullable Object ofText(String text, Class<?> type) {
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == LocalTime.class) {
      return LocalTime.parse(text);
    }
    if (type == LocalDateTime.class) {
      return LocalDateTime.parse(text.replace(' ', 'T'));
    }
    if (type == Instant.class) {
      return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
    if (type == OffsetDateTime.class) {
      return LocalDateTime.parse(text.replace(' ', 'T')).atOffset(ZoneOffset.UTC);
    }
    return null;
  }
}
