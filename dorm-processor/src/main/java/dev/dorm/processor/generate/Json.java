package dev.dorm.processor.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Canonical JSON: sorted keys, no white space, nothing that equals its default. */
final class Json {
  private final SortedMap<String, String> members = new TreeMap<>();

  /** A text, unless it is empty. */
  Json text(String key, String value) {
    return value.isEmpty() ? this : raw(key, quote(value));
  }

  /** A number, unless it is zero. */
  Json number(String key, int value) {
    return value == 0 ? this : raw(key, Integer.toString(value));
  }

  /** A flag, unless it has its default. */
  Json flag(String key, boolean value, boolean standard) {
    return value == standard ? this : raw(key, Boolean.toString(value));
  }

  /** Texts, unless there are none. */
  Json texts(String key, List<String> values) {
    return values.isEmpty() ? this : raw(key, array(values.stream().map(Json::quote).toList()));
  }

  /** Objects; none are left out unless they are required. */
  Json objects(String key, List<Json> values, boolean required) {
    return values.isEmpty() && !required
        ? this
        : raw(key, array(values.stream().map(Json::toString).toList()));
  }

  /** An object. */
  Json object(String key, Json value) {
    return raw(key, value.toString());
  }

  private Json raw(String key, String value) {
    members.put(key, value);
    return this;
  }

  private static String array(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (Map.Entry<String, String> member : members.entrySet()) {
      text.append(text.length() == 1 ? "" : ",")
          .append(quote(member.getKey()))
          .append(':')
          .append(member.getValue());
    }
    return text.append('}').toString();
  }
}
