package dev.dorm.internal.argument;

import dev.dorm.exception.QueryDefinitionError;
import java.util.Collection;

/** Refuses null, which callers without null checks may pass, before anything is done with it. */
@SuppressWarnings("NullAway") // null is what this is about
public final class Arguments {
  private Arguments() {}

  /**
   * The argument, which must be there.
   *
   * @param what the call, or the argument, for the message
   */
  public static <V> V present(V value, String what) {
    if (value == null) {
      throw absent(what + ": the argument", "leave the call out, or give a value");
    }
    return value;
  }

  /**
   * The argument, which must be there.
   *
   * @param what what is null, for the message
   * @param fix what to do instead
   */
  public static <V> V present(V value, String what, String fix) {
    if (value == null) {
      throw absent(what, fix);
    }
    return value;
  }

  /** The arguments, each of which must be there. */
  public static <E> E[] elements(E[] elements, String what) {
    if (elements == null) {
      throw noElements(what);
    }
    for (int place = 0; place < elements.length; place++) {
      if (elements[place] == null) {
        throw absent(what, place);
      }
    }
    return elements;
  }

  /** The elements of a list, each of which must be there. */
  public static <C extends Collection<?>> C elements(C elements, String what) {
    if (elements == null) {
      throw noElements(what);
    }
    int place = 0;
    for (Object element : elements) {
      if (element == null) {
        throw absent(what, place);
      }
      place++;
    }
    return elements;
  }

  /** The refusal of null. */
  public static QueryDefinitionError absent(String what, String fix) {
    return new QueryDefinitionError("DORM3010", what + " is null. FIX: " + fix + ".", null);
  }

  private static QueryDefinitionError absent(String what, int place) {
    return absent(what + ": the element at " + place, "leave it out");
  }

  private static QueryDefinitionError noElements(String what) {
    return absent(what + ": what stands for all elements", "an empty list, or no arguments");
  }
}
