package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import java.util.Collection;

/** What a call is given several of at once. */
public final class Elements {
  private Elements() {}

  /**
   * Refuses null, which callers without null checks may pass, before anything is done with one.
   *
   * @param method the call, for the message
   */
  public static void requireAll(Collection<?> elements, String method) {
    int place = 0;
    for (Object element : elements) {
      if (element == null) {
        throw new QueryDefinitionError(
            "DORM3010",
            method + ": the element at " + place + " is null. FIX: leave it out.",
            null);
      }
      place++;
    }
  }
}
