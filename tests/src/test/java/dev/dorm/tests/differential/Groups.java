package dev.dorm.tests.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are equal in some values. */
final class Groups {
  private Groups() {}

  /** The rows by what they hold of some values. */
  static Map<List<@Nullable Object>, List<Row>> of(List<Value> values, List<Row> rows) {
    Map<List<@Nullable Object>, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(key(values, row), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /** What a row holds of some values, so that equal values are equal in Java. */
  static List<@Nullable Object> key(List<Value> values, Row row) {
    List<@Nullable Object> key = new ArrayList<>();
    values.forEach(value -> key.add(plain(value.of(row))));
    return key;
  }

  /** A value in a form that equals all forms of it. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
    return value instanceof Double number && number == 0.0 ? (Object) 0.0 : value;
  }
}
