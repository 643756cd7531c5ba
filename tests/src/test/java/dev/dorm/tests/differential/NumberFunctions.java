package dev.dorm.tests.differential;

import static dev.dorm.tests.differential.Function.one;
import static dev.dorm.tests.differential.Function.two;

import dev.dorm.tests.differential.Function.Argument;
import dev.dorm.tests.differential.Function.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Functions of numbers. */
final class NumberFunctions {
  private static final Set<Kind> INTEGERS = EnumSet.of(Kind.SHORT, Kind.INT, Kind.LONG);
  private static final Set<Kind> NUMBERS =
      EnumSet.of(Kind.SHORT, Kind.INT, Kind.LONG, Kind.DOUBLE, Kind.DECIMAL);
  private static final Set<Kind> FRACTIONS = EnumSet.of(Kind.DOUBLE, Kind.DECIMAL);

  static final List<Function> ALL =
      List.of(
          two("plus", NUMBERS, null, Argument.SAME, NumberFunctions::plus)
              .with(Trait.NARROW, Trait.WIDENING),
          two("minus", NUMBERS, null, Argument.SAME, NumberFunctions::minus)
              .with(Trait.NARROW, Trait.WIDENING),
          two("times", NUMBERS, null, Argument.SAME, NumberFunctions::times)
              .with(Trait.NARROW, Trait.WIDENING),
          two("dividedBy", INTEGERS, null, Argument.SOME, NumberFunctions::quotient),
          two("mod", INTEGERS, null, Argument.SOME, NumberFunctions::remainder),
          two(
                  "dividedBy",
                  EnumSet.of(Kind.DECIMAL),
                  null,
                  Argument.SOME,
                  (a, b) -> quotientOfDecimals((BigDecimal) a, (BigDecimal) b))
              .with(Trait.NARROW, Trait.COLUMN),
          two(
                  "mod",
                  EnumSet.of(Kind.DECIMAL),
                  null,
                  Argument.SOME,
                  (a, b) -> decimal(a).remainder(decimal(b)))
              .with(Trait.NARROW, Trait.COLUMN),
          two(
                  "dividedBy",
                  EnumSet.of(Kind.DOUBLE),
                  null,
                  Argument.SOME,
                  (a, b) -> (Double) a / (Double) b)
              .with(Trait.NARROW, Trait.COLUMN),
          two(
                  "pow",
                  EnumSet.of(Kind.SHORT, Kind.INT),
                  Kind.DOUBLE,
                  Argument.POWER,
                  (a, b) -> Math.pow(((Number) a).doubleValue(), (Double) b))
              .with(Trait.NARROW, Trait.WIDENING),
          one(
                  "abs().sqrt",
                  EnumSet.of(Kind.SHORT, Kind.INT),
                  Kind.DOUBLE,
                  a -> Math.sqrt(Math.abs(((Number) a).doubleValue())))
              .with(Trait.NARROW),
          one("asText", EnumSet.of(Kind.DATE, Kind.UUID), Kind.TEXT, Object::toString)
              .with(Trait.NARROW),
          one("negate", NUMBERS, null, NumberFunctions::negated).with(Trait.NARROW),
          one("abs", NUMBERS, null, NumberFunctions::absolute).with(Trait.NARROW),
          one("sign", NUMBERS, Kind.INT, a -> decimal(a).signum()),
          one("round", FRACTIONS, null, a -> rounded(a, RoundingMode.HALF_UP)),
          one("floor", FRACTIONS, null, a -> rounded(a, RoundingMode.FLOOR)),
          one("ceil", FRACTIONS, null, a -> rounded(a, RoundingMode.CEILING)),
          one(
              "asInteger",
              EnumSet.of(Kind.SHORT, Kind.INT, Kind.BOOL),
              Kind.INT,
              NumberFunctions::integer),
          one("asLong", INTEGERS, Kind.LONG, a -> ((Number) a).longValue()),
          one(
              "asDouble",
              EnumSet.of(Kind.SHORT, Kind.INT),
              Kind.DOUBLE,
              a -> ((Number) a).doubleValue()),
          one("asText", INTEGERS, Kind.TEXT, Object::toString));

  private NumberFunctions() {}

  private static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal given ? given : new BigDecimal(value.toString());
  }

  private static Object plus(Object first, Object second) {
    return like(first, decimal(first).add(decimal(second)));
  }

  private static Object minus(Object first, Object second) {
    return like(first, decimal(first).subtract(decimal(second)));
  }

  private static Object times(Object first, Object second) {
    return like(first, decimal(first).multiply(decimal(second)));
  }

  private static Object quotient(Object first, Object second) {
    return like(first, decimal(first).divideToIntegralValue(decimal(second)));
  }

  private static Object remainder(Object first, Object second) {
    return like(first, decimal(first).remainder(decimal(second)));
  }

  /** Four places more than the operands have. */
  private static BigDecimal quotientOfDecimals(BigDecimal first, BigDecimal second) {
    int places = Math.max(first.scale(), second.scale()) + 4;
    return first.divide(second, places, RoundingMode.HALF_UP);
  }

  private static Object negated(Object value) {
    return like(value, decimal(value).negate());
  }

  private static Object absolute(Object value) {
    return like(value, decimal(value).abs());
  }

  private static Object integer(Object value) {
    return value instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) value).intValue();
  }

  private static Object rounded(Object value, RoundingMode mode) {
    RoundingMode used =
        value instanceof Double && mode == RoundingMode.HALF_UP ? RoundingMode.HALF_EVEN : mode;
    return like(value, decimal(value).setScale(0, used));
  }

  /** The same number as the type of another; what does not fit is a mistake of the suite. */
  private static Object like(Object model, BigDecimal value) {
    if (model instanceof Integer) {
      return value.intValueExact();
    }
    if (model instanceof Short) {
      return value.shortValueExact();
    }
    if (model instanceof Long) {
      return value.longValueExact();
    }
    return model instanceof Double ? (Object) value.doubleValue() : (Object) value;
  }
}
