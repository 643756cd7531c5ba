package dev.dorm.tests.differential;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values as a reader of a report sees them. */
final class Text {
  private Text() {}

  static String of(Object value) {
    if (value instanceof String text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (char c : text.toCharArray()) {
        if (c < ' ' || c > '~') {
          quoted.append(String.format("\\u%04x", (int) c));
        } else {
          quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
      }
      return quoted.append('"').toString();
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(Text::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }
}
