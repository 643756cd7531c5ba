package dev.dorm.tests.differential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is computed of the rows around a row, other than aggregates. */
enum WindowFunction {
  ROW_NUMBER("rowNumber"),
  RANK("rank"),
  DENSE_RANK("denseRank"),
  NTILE("ntile"),
  PERCENT_RANK("percentRank"),
  CUME_DIST("cumeDist"),
  LAG("lag"),
  LEAD("lead"),
  FIRST_VALUE("firstValue"),
  LAST_VALUE("lastValue");

  private final String method;

  WindowFunction(String method) {
    this.method = method;
  }

  String method() {
    return method;
  }

  /** Whether rows that are equal in the order have the same value. */
  boolean isOfEquals() {
    return this == RANK || this == DENSE_RANK || this == PERCENT_RANK || this == CUME_DIST;
  }

  boolean isShift() {
    return this == LAG || this == LEAD;
  }

  boolean isOfFrame() {
    return this == FIRST_VALUE || this == LAST_VALUE;
  }

  boolean isNumber() {
    return !isShift() && !isOfFrame();
  }

  /** The number of a row; {@code groups} holds the places of the groups of equal rows. */
  Object number(int place, int size, int parts, List<Integer> groups) {
    int group = groups.get(place);
    int first = groups.indexOf(group);
    int last = groups.lastIndexOf(group);
    return switch (this) {
      case ROW_NUMBER -> place + 1L;
      case RANK -> first + 1L;
      case DENSE_RANK -> group + 1L;
      case NTILE -> {
        int greater = size % parts;
        int part = size / parts;
        yield place < greater * (part + 1)
            ? place / (part + 1) + 1L
            : greater + (place - greater * (part + 1)) / part + 1L;
      }
      case PERCENT_RANK -> size == 1 ? 0.0 : (double) first / (size - 1);
      case CUME_DIST -> (last + 1.0) / size;
      case LAG, LEAD, FIRST_VALUE, LAST_VALUE -> throw new IllegalStateException(name());
    };
  }

  /** The value of another row; null for none. */
  @Nullable Object at(List<Row> rows, int place, Value value) {
    return place < 0 || place >= rows.size() ? null : value.of(rows.get(place));
  }
}
