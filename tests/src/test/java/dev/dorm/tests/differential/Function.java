package dev.dorm.tests.differential;

import dev.dorm.query.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What dorm computes from the values of a row. */
enum Function {
  PLUS("plus", true, true),
  MINUS("minus", true, true),
  TIMES("times", true, true),
  UPPER("upper", false, false),
  LOWER("lower", false, false),
  LENGTH("length", false, false);

  private static final Set<Function> ARITHMETIC = Set.of(PLUS, MINUS, TIMES);

  private final String method;
  private final boolean takesOther;
  private final boolean widens;

  Function(String method, boolean takesOther, boolean widens) {
    this.method = method;
    this.takesOther = takesOther;
    this.widens = widens;
  }

  /** Whether a second value of the same kind follows. */
  boolean takesOther() {
    return takesOther;
  }

  boolean isWidening() {
    return widens;
  }

  boolean fits(Value on) {
    if (ARITHMETIC.contains(this)) {
      return on.kind().isNumber() && !on.isWide() && (this != TIMES || on.kind() != Kind.DECIMAL);
    }
    return on.kind() == Kind.TEXT;
  }

  Kind result(Kind on) {
    return this == LENGTH ? Kind.INT : on;
  }

  boolean isNullable(Value on) {
    return false;
  }

  Expression<Object, Object> call(Expression<Object, Object> on, Object... arguments) {
    return Api.call(on, method, arguments);
  }

  @Nullable Object apply(List<@Nullable Object> values, Row row) {
    if (values.contains(null)) {
      return null;
    }
    Object first = values.get(0);
    return switch (this) {
      case PLUS -> number(first, values.get(1), 1);
      case MINUS -> number(first, values.get(1), -1);
      case TIMES -> product(first, values.get(1));
      case UPPER -> map((String) first, true);
      case LOWER -> map((String) first, false);
      case LENGTH -> ((String) first).codePointCount(0, ((String) first).length());
    };
  }

  private static Object number(@Nullable Object first, @Nullable Object second, int sign) {
    if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
      return sign > 0 ? one.add(other) : one.subtract(other);
    }
    if (first instanceof Double one && second instanceof Double other) {
      return one + sign * other;
    }
    if (first instanceof Number one && second instanceof Number other) {
      return like(first, one.longValue() + sign * other.longValue());
    }
    throw new IllegalArgumentException(first + " and " + second);
  }

  private static Object product(@Nullable Object first, @Nullable Object second) {
    if (first instanceof Double one && second instanceof Double other) {
      return one * other;
    }
    if (first instanceof Number one && second instanceof Number other) {
      return like(first, one.longValue() * other.longValue());
    }
    throw new IllegalArgumentException(first + " and " + second);
  }

  private static Object like(Object model, long value) {
    if (model instanceof Integer) {
      return Math.toIntExact(value);
    }
    return model instanceof Short ? (Object) (short) value : (Object) value;
  }

  /** Each letter by itself, as databases do it. */
  static String map(String text, boolean upper) {
    return text.codePoints()
        .map(c -> upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
