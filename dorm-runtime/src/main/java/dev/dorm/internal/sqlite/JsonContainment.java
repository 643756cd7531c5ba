package dev.dorm.internal.sqlite;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whether one JSON value contains another, as PostgreSQL's {@code @>} says: an object contains one
 * with some of its keys whose values it contains, an array one of whose elements each is contained
 * in one of its own, wherever, and, on the outside only, a value that it holds.
 */
final class JsonContainment {
  private JsonContainment() {}

  /** Whether a value contains another. */
  static boolean contains(Object whole, Object part) {
    if (whole instanceof List<?> array && isScalar(part)) {
      return holds(array, part);
    }
    return within(whole, part);
  }

  private static boolean isScalar(Object value) {
    return !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
  }

  private static boolean within(Object whole, Object part) {
    if (whole instanceof Map<?, ?> object && part instanceof Map<?, ?> some) {
      for (Map.Entry<?, ?> each : some.entrySet()) {
        Object own = object.get(each.getKey());
        if (own == null || !within(own, each.getValue())) {
          return false;
        }
      }
      return true;
    }
    if (whole instanceof List<?> array && part instanceof List<?> some) {
      for (Object each : some) {
        if (!holds(array, each)) {
          return false;
        }
      }
      return true;
    }
    return isScalar(whole) && isScalar(part) && same(whole, part);
  }

  private static boolean holds(Collection<?> array, Object part) {
    for (Object each : array) {
      if (within(each, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Object first, Object second) {
    if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    return first.equals(second);
  }
}
