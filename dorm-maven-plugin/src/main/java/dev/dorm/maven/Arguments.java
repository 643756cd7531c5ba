package dev.dorm.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of the command line, put together from what is set. */
final class Arguments {
  private static final String NO_APP = "DORM2027";

  private final List<String> arguments = new ArrayList<>();

  /** Adds a word as it is, unless there is none. */
  Arguments word(@Nullable String word) {
    if (word != null) {
      arguments.add(word);
    }
    return this;
  }

  /**
   * Adds an app and a migration of it, unless there are none.
   *
   * @throws IllegalArgumentException if there is a migration and no app, for which the command
   *     would take it
   */
  Arguments migration(@Nullable String app, @Nullable String name) {
    if (app == null && name != null) {
      throw new IllegalArgumentException(
          "["
              + NO_APP
              + "] dorm.migration is "
              + name
              + ", a migration of one app, and no app is named. FIX: -Ddorm.app=blog.");
    }
    return word(app).word(name);
  }

  /** Adds words as they are. */
  Arguments words(@Nullable List<String> words) {
    if (words != null) {
      arguments.addAll(words);
    }
    return this;
  }

  /** Adds an option with its value, unless there is none. */
  Arguments option(String name, @Nullable Object value) {
    if (value != null) {
      arguments.add(name + "=" + value);
    }
    return this;
  }

  /** Adds an option once for each of its values. */
  Arguments options(String name, @Nullable List<String> values) {
    if (values != null) {
      values.forEach(value -> option(name, value));
    }
    return this;
  }

  /** Adds an option without a value, if it is set. */
  Arguments flag(String name, boolean set) {
    if (set) {
      arguments.add(name);
    }
    return this;
  }

  List<String> toList() {
    return List.copyOf(arguments);
  }
}
