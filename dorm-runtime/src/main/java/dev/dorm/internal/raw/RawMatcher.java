package dev.dorm.internal.raw;

import dev.dorm.generated.ColumnKind;
import dev.dorm.internal.raw.RawText.Placeholder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the value of each placeholder. */
final class RawMatcher {
  private RawMatcher() {}

  /** The values in the order of the placeholders; every one used, none missing. */
  static List<RawBind> match(List<Placeholder> placeholders, List<RawBind> binds) {
    boolean named = !binds.isEmpty() && binds.get(0).name() != null;
    for (RawBind bind : binds) {
      if ((bind.name() != null) != named) {
        throw RawErrors.binds(
            "Some values have names and some have none.",
            "bind(name, value) for all, or ? for all.");
      }
    }
    List<RawBind> matched = named ? byName(placeholders, binds) : byPlace(placeholders, binds);
    for (int i = 0; i < matched.size(); i++) {
      checkList(placeholders.get(i), matched.get(i));
    }
    return matched;
  }

  private static List<RawBind> byName(List<Placeholder> placeholders, List<RawBind> binds) {
    Map<String, RawBind> given = new LinkedHashMap<>();
    for (RawBind bind : binds) {
      if (given.put(String.valueOf(bind.name()), bind) != null) {
        throw RawErrors.binds(":" + bind.name() + " is bound twice.", "keep one of both.");
      }
    }
    List<RawBind> matched = new ArrayList<>(placeholders.size());
    Set<String> unused = new HashSet<>(given.keySet());
    for (Placeholder placeholder : placeholders) {
      String name = placeholder.name();
      RawBind bind = name == null ? null : given.get(name);
      if (bind == null) {
        throw name == null
            ? RawErrors.binds(
                "The text has a ?, and the values have names.", ":name, or values without names.")
            : RawErrors.binds(
                ":" + name + " has no value; bound are " + given.keySet() + ".",
                "bind(\"" + name + "\", value).");
      }
      unused.remove(name);
      matched.add(bind);
    }
    if (!unused.isEmpty()) {
      throw RawErrors.binds(
          "The text has no placeholder :" + unused.iterator().next() + ".",
          "leave the value out, or correct its name.");
    }
    return matched;
  }

  private static List<RawBind> byPlace(List<Placeholder> placeholders, List<RawBind> binds) {
    for (Placeholder placeholder : placeholders) {
      if (placeholder.name() != null) {
        throw RawErrors.binds(
            ":" + placeholder.name() + " has no value.",
            "bind(\"" + placeholder.name() + "\", value).");
      }
    }
    if (placeholders.size() != binds.size()) {
      throw RawErrors.binds(
          "The text has "
              + placeholders.size()
              + " placeholders, and "
              + binds.size()
              + " values were bound.",
          "one bind(value) for each ?.");
    }
    return binds;
  }

  private static void checkList(Placeholder placeholder, RawBind bind) {
    if (!bind.list()) {
      return;
    }
    String label = placeholder.token().text();
    if (placeholder.list() == null) {
      throw RawErrors.binds(
          label + " is a list, which stands for one value there.", "x IN (" + label + ").");
    }
    if (bind.type() != null && bind.type().kind() == ColumnKind.BINARY) {
      throw RawErrors.type(label + " is a list of bytes.", "compare one after the other with OR.");
    }
  }
}
