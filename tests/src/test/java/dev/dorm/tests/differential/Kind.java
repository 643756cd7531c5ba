package dev.dorm.tests.differential;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.EnumType;
import dev.dorm.generated.KeyType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The kinds of values, as far as queries treat them differently. */
enum Kind {
  SHORT,
  INT,
  LONG,
  DOUBLE,
  DECIMAL,
  BOOL,
  TEXT,
  ENUM,
  DATE,
  TIME,
  INSTANT,
  DATE_TIME,
  UUID,
  KEY;

  /** The kind of a column. */
  static Kind of(ColumnReference column) {
    if (column.type() instanceof KeyType) {
      return KEY;
    }
    if (column.type() instanceof EnumType) {
      return ENUM;
    }
    return switch (column.type().kind()) {
      case SHORT -> SHORT;
      case INTEGER -> INT;
      case LONG -> LONG;
      case DOUBLE -> DOUBLE;
      case DECIMAL -> DECIMAL;
      case BOOLEAN -> BOOL;
      case TEXT -> TEXT;
      case DATE -> DATE;
      case TIME -> TIME;
      case INSTANT -> INSTANT;
      case LOCAL_DATE_TIME -> DATE_TIME;
      case UUID -> UUID;
      case BINARY, JSON, ARRAY -> throw new IllegalArgumentException(column.label());
    };
  }

  boolean isNumber() {
    return isInteger() || this == DOUBLE || this == DECIMAL;
  }

  boolean isInteger() {
    return this == SHORT || this == INT || this == LONG;
  }

  /** Whether values are greater and less than each other, beside being ordered somehow. */
  boolean isComparable() {
    return this != BOOL && this != ENUM && this != UUID && this != KEY;
  }

  /** Compares two values of a kind as the databases order them. */
  @SuppressWarnings("unchecked") // values of one kind are of one class
  static int compare(Object first, Object second) {
    if (first instanceof String || first instanceof Enum || first instanceof UUID) {
      return Arrays.compareUnsigned(bytes(first), bytes(second));
    }
    return ((Comparable<Object>) first).compareTo(second);
  }

  private static byte[] bytes(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a database's value is the expected one; sums of fractions may end differently. */
  static boolean same(
      @org.jspecify.annotations.Nullable Object expected,
      @org.jspecify.annotations.Nullable Object found) {
    if (expected == null || found == null) {
      return expected == found;
    }
    if (expected instanceof Double wanted && found instanceof Double actual) {
      return Math.abs(wanted - actual) <= 1e-9 * Math.max(1, Math.abs(wanted));
    }
    if (expected instanceof BigDecimal wanted && found instanceof BigDecimal actual) {
      return wanted.compareTo(actual) == 0;
    }
    return expected.equals(found);
  }
}
