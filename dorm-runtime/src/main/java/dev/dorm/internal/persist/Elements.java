package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects that a call is given at once. */
final class Elements {
  private Elements() {}

  /**
   * Refuses one object that stands at several places, though it can be one row only.
   *
   * @param method the call, for the message
   * @param cause what came of it already; null when nothing was done
   */
  static void requireDifferent(List<?> objects, String method, @Nullable Throwable cause) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>(objects.size()));
    int place = 0;
    for (Object object : objects) {
      if (!seen.add(object)) {
        throw new QueryDefinitionError(
            "DORM3045",
            method
                + ": the elements at "
                + firstPlace(objects, object)
                + " and "
                + place
                + " are one object, which is one row. FIX: keep one of them, or make an object for"
                + " each row.",
            cause);
      }
      place++;
    }
  }

  private static int firstPlace(List<?> objects, Object wanted) {
    int place = 0;
    for (Object object : objects) {
      if (object == wanted) {
        break;
      }
      place++;
    }
    return place;
  }
}
