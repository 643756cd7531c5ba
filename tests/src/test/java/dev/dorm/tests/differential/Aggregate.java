package dev.dorm.tests.differential;

import java.math.BigDecimal;
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
  AVG("avg");

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

  /** Whether it makes sense of a value. */
  boolean fits(Value value) {
    return switch (this) {
      case COUNT, COUNT_DISTINCT -> true;
      case MIN, MAX -> value.kind().isComparable();
      case SUM, AVG ->
          value.kind() == Kind.DOUBLE
              || this == SUM && value.kind() == Kind.DECIMAL && !value.isWide()
              || value.kind().isInteger() && (!value.isWide() || value.kind() != Kind.LONG);
    };
  }

  Kind result(Kind of) {
    return switch (this) {
      case COUNT, COUNT_DISTINCT -> Kind.LONG;
      case MIN, MAX -> of;
      case SUM -> of.isInteger() ? Kind.LONG : of;
      case AVG -> Kind.DOUBLE;
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
      case AVG -> ((Number) sum(values)).doubleValue() / values.size();
      case COUNT, COUNT_DISTINCT -> throw new IllegalStateException(name());
    };
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
