package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import java.util.IdentityHashMap;
import java.util.List;
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
    IdentityHashMap<Object, Integer> places = new IdentityHashMap<>(objects.size());
    int place = 0;
    for (Object object : objects) {
      Integer first = places.putIfAbsent(object, place);
      if (first != null) {
        throw new QueryDefinitionError(
            "DORM3045",
            method
                + ": the elements at "
                + first
                + " and "
                + place
                + " are one object, which is one row. FIX: keep one of them, or make an object for"
                + " each row.",
            cause);
      }
      place++;
    }
  }
}
