package dev.dorm.migrate.state;

import java.util.List;
import java.util.Map;

/** Writes {@link Json} as text. */
final class JsonWriter {
  private JsonWriter() {}

  static void write(Json json, StringBuilder out) {
    if (json instanceof Json.Members object) {
      writeMembers(object, out);
    } else if (json instanceof Json.Elements list) {
      writeElements(list.elements(), out);
    } else if (json instanceof Json.Text text) {
      writeText(text.value(), out);
    } else if (json instanceof Json.Whole number) {
      out.append(number.value());
    } else if (json instanceof Json.Flag flag) {
      out.append(flag.value());
    }
  }

  private static void writeMembers(Json.Members object, StringBuilder out) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      out.append(separator);
      writeText(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  private static void writeElements(List<Json> elements, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (Json element : elements) {
      out.append(separator);
      write(element, out);
      separator = ",";
    }
    out.append(']');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
