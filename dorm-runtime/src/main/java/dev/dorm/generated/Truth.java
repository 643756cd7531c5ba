package dev.dorm.generated;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of the schema over the values of an object, with the meaning that they have in the
 * database; for generated code. Null is what is unknown: what NULL makes of a comparison, and what
 * only the database can tell, such as the order of texts.
 */
public final class Truth {
  private Truth() {}

  /** A value as the condition has it; its type is that of what stands beside it. */
  private record Written(String text) {}

  /** A value as the condition has it. */
  public static Object value(String text) {
    return new Written(text);
  }

  /** A boolean as a condition. */
  public static @Nullable Boolean holds(@Nullable Object value) {
    return value == null ? null : Boolean.TRUE.equals(typed(value, true));
  }

  /** Whether all of them hold. */
  public static @Nullable Boolean and(@Nullable Boolean... parts) {
    return joined(Boolean.FALSE, parts);
  }

  /** Whether one of them holds. */
  public static @Nullable Boolean or(@Nullable Boolean... parts) {
    return joined(Boolean.TRUE, parts);
  }

  private static @Nullable Boolean joined(Boolean decisive, @Nullable Boolean[] parts) {
    @Nullable Boolean result = !decisive;
    for (Boolean part : parts) {
      if (decisive.equals(part)) {
        return decisive;
      }
      result = part == null ? null : result;
    }
    return result;
  }

  /** Whether it does not hold; never unknown. */
  public static Boolean not(@Nullable Boolean part) {
    return !Boolean.TRUE.equals(part);
  }

  /** Whether there is no value. */
  public static Boolean isNull(@Nullable Object value) {
    return value == null;
  }

  /** Whether there is a value. */
  public static Boolean isNotNull(@Nullable Object value) {
    return value != null;
  }

  /** Whether both are the same. */
  public static @Nullable Boolean eq(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return null;
    }
    Object first = typed(left, right);
    Object second = typed(right, left);
    Integer order = order(first, second);
    return order == null ? (Boolean) first.equals(second) : (Boolean) (order == 0);
  }

  /** Whether they differ; never unknown, and NULL differs from every value and from itself. */
  public static Boolean ne(@Nullable Object left, @Nullable Object right) {
    return not(eq(left, right));
  }

  /** Whether the first is less. */
  public static @Nullable Boolean lt(@Nullable Object left, @Nullable Object right) {
    Integer order = compared(left, right);
    return order == null ? null : (Boolean) (order < 0);
  }

  /** Whether the first is not greater. */
  public static @Nullable Boolean lte(@Nullable Object left, @Nullable Object right) {
    Integer order = compared(left, right);
    return order == null ? null : (Boolean) (order <= 0);
  }

  /** Whether the first is greater. */
  public static @Nullable Boolean gt(@Nullable Object left, @Nullable Object right) {
    Integer order = compared(left, right);
    return order == null ? null : (Boolean) (order > 0);
  }

  /** Whether the first is not less. */
  public static @Nullable Boolean gte(@Nullable Object left, @Nullable Object right) {
    Integer order = compared(left, right);
    return order == null ? null : (Boolean) (order >= 0);
  }

  /** Whether the first is one of the others. */
  public static @Nullable Boolean in(@Nullable Object value, @Nullable Object... others) {
    @Nullable Boolean[] parts = new Boolean[others.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = eq(value, others[i]);
    }
    return or(parts);
  }

  /** Whether the first lies between the others, or is one of them. */
  public static @Nullable Boolean between(
      @Nullable Object value, @Nullable Object least, @Nullable Object most) {
    return and(gte(value, least), lte(value, most));
  }

  /** The sum. */
  public static @Nullable Object plus(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : Math.addExact(integer(left), integer(right));
  }

  /** The difference. */
  public static @Nullable Object minus(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : Math.subtractExact(integer(left), integer(right));
  }

  /** The product. */
  public static @Nullable Object times(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : Math.multiplyExact(integer(left), integer(right));
  }

  /** The number without its sign. */
  public static @Nullable Object abs(@Nullable Object value) {
    return value == null ? null : Math.absExact(integer(value));
  }

  /** The number of code points. */
  public static @Nullable Object length(@Nullable Object value) {
    String text = value == null ? null : text(value);
    return text == null ? null : (Long) (long) text.codePointCount(0, text.length());
  }

  /** The texts one behind the other; NULL when one is. */
  public static @Nullable Object concat(@Nullable Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      if (part == null) {
        return null;
      }
      all.append(text(part));
    }
    return all.toString();
  }

  /** The first that is not NULL. */
  public static @Nullable Object coalesce(@Nullable Object... parts) {
    for (Object part : parts) {
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  private static @Nullable Integer compared(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : order(typed(left, right), typed(right, left));
  }

  /** The order of two values of one type; null where only the database knows it. */
  @SuppressWarnings("unchecked") // both are of one class
  private static @Nullable Integer order(Object left, Object right) {
    if (left instanceof Number first && right instanceof Number second) {
      return first instanceof Double || second instanceof Double
          ? (Integer) Double.compare(first.doubleValue(), second.doubleValue())
          : (Integer) decimal(first).compareTo(decimal(second));
    }
    boolean ordered =
        left instanceof LocalDate
            || left instanceof LocalTime
            || left instanceof Instant
            || left instanceof LocalDateTime;
    return ordered && left.getClass() == right.getClass()
        ? (Integer) Integer.signum(((Comparable<Object>) left).compareTo(right))
        : null;
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
  }

  private static long integer(Object value) {
    return value instanceof Number number ? number.longValue() : Long.parseLong(text(value));
  }

  private static String text(Object value) {
    return value instanceof Written written ? written.text() : (String) value;
  }

  /** A value as its column stores it, or one as the condition has it, of the type beside it. */
  private static Object typed(Object value, Object beside) {
    if (!(value instanceof Written written)) {
      return stored(value);
    }
    String text = written.text();
    if (beside instanceof Number) {
      return new BigDecimal(text);
    }
    if (beside instanceof Boolean) {
      return Boolean.valueOf(text);
    }
    if (beside instanceof UUID) {
      return UUID.fromString(text);
    }
    if (beside instanceof LocalDate) {
      return LocalDate.parse(text);
    }
    if (beside instanceof LocalTime) {
      return LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS);
    }
    if (beside instanceof LocalDateTime) {
      return LocalDateTime.parse(text).truncatedTo(ChronoUnit.MICROS);
    }
    return beside instanceof Instant || beside instanceof OffsetDateTime
        ? Instant.parse(text).truncatedTo(ChronoUnit.MICROS)
        : text;
  }

  private static Object stored(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
    if (value instanceof Instant moment) {
      return moment.truncatedTo(ChronoUnit.MICROS);
    }
    if (value instanceof LocalDateTime moment) {
      return moment.truncatedTo(ChronoUnit.MICROS);
    }
    return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : value;
  }
}
