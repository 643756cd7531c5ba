package dev.dorm.tests.differential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One value made of many. */
enum Aggregate {
  COUNT("count"),
  COUNT_DISTINCT("countDistinct"),
  MIN("min"),
  MAX("max"),
  SUM("sum"),
  AVG("avg"),
  SUM_DISTINCT("sumDistinct"),
  AVG_DISTINCT("avgDistinct");

  private final String method;

  Aggregate(String method) {
    this.method = method;
  }

  String method() {
    return method;
  }

  boolean isCount() {
    return this == COUNT || this == COUNT_DISTINCT;
  }

  /** Whether dorm has it of the rows behind a relation, and over a window. */
  boolean isOfRelations() {
    return this != SUM_DISTINCT && this != AVG_DISTINCT;
  }

  /** Whether it makes sense of a value. */
  boolean fits(Value value) {
    if (this == AVG && value.kind() == Kind.DECIMAL) {
      return value instanceof Value.Plain && !value.isWide();
    }
    return switch (this) {
      case COUNT, COUNT_DISTINCT -> true;
      case MIN, MAX -> value.kind().isComparable();
      case SUM, AVG, SUM_DISTINCT, AVG_DISTINCT ->
          value.kind() == Kind.DOUBLE
              || (this == SUM || this == SUM_DISTINCT)
                  && value.kind() == Kind.DECIMAL
                  && !value.isWide()
              || value.kind().isInteger() && (!value.isWide() || value.kind() != Kind.LONG);
    };
  }

  Kind result(Kind of) {
    return switch (this) {
      case COUNT, COUNT_DISTINCT -> Kind.LONG;
      case MIN, MAX -> of;
      case SUM, SUM_DISTINCT -> of.isInteger() ? Kind.LONG : of;
      case AVG, AVG_DISTINCT -> of == Kind.DECIMAL ? of : Kind.DOUBLE;
    };
  }

  /** The value; NULL among many is left out. */
  @Nullable Object of(List<@Nullable Object> many) {
    List<Object> values = many.stream().filter(Objects::nonNull).map(Object.class::cast).toList();
    if (this == COUNT) {
      return (long) values.size();
    }
    TreeSet<Object> different = new TreeSet<>(Kind::compare);
    different.addAll(values);
    if (this == COUNT_DISTINCT) {
      return (long) different.size();
    }
    if (values.isEmpty()) {
      return null;
    }
    return switch (this) {
      case MIN -> different.first();
      case MAX -> different.last();
      case SUM -> sum(values);
      case AVG -> mean(values);
      case SUM_DISTINCT -> sum(List.copyOf(different));
      case AVG_DISTINCT -> mean(List.copyOf(different));
      case COUNT, COUNT_DISTINCT -> throw new IllegalStateException(name());
    };
  }

  private static Object mean(List<Object> values) {
    Object sum = sum(values);
    return sum instanceof BigDecimal decimal
        ? decimal.divide(
            BigDecimal.valueOf(values.size()), decimal.scale() + 4, RoundingMode.HALF_UP)
        : (Object) (((Number) sum).doubleValue() / values.size());
  }

  private static Object sum(List<Object> values) {
    if (values.get(0) instanceof Double) {
      return values.stream().mapToDouble(value -> (Double) value).sum();
    }
    if (values.get(0) instanceof BigDecimal) {
      return values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return values.stream().mapToLong(value -> ((Number) value).longValue()).sum();
  }
}
