package dev.dorm.migrate.state;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@link Json} from text; whatever it does not know is an error with its place. */
final class JsonParser {
  private static final int DEEPEST = 100;

  private final String text;
  private int position;
  private int depth;

  JsonParser(String text) {
    this.text = text;
  }

  Json parse() {
    Json value = value();
    skipSpace();
    if (value == null || position < text.length()) {
      throw wrong("one JSON value");
    }
    return value;
  }

  /** The next value; null for JSON's null. */
  private @Nullable Json value() {
    skipSpace();
    char next = peek();
    if (next == '{') {
      return members();
    }
    if (next == '[') {
      return elements();
    }
    if (next == '"') {
      return new Json.Text(string());
    }
    if (next == '-' || (next >= '0' && next <= '9')) {
      return number();
    }
    return word();
  }

  private Json members() {
    SortedMap<String, Json> members = new TreeMap<>();
    enter();
    while (more('}', members.isEmpty())) {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      Json value = value();
      if (value != null && members.put(name, value) != null) {
        throw wrong("\"" + name + "\" once only");
      }
    }
    depth--;
    return new Json.Members(members);
  }

  private Json elements() {
    List<Json> elements = new ArrayList<>();
    enter();
    while (more(']', elements.isEmpty())) {
      Json value = value();
      if (value == null) {
        throw wrong("a value");
      }
      elements.add(value);
    }
    depth--;
    return new Json.Elements(elements);
  }

  private void enter() {
    position++;
    if (++depth > DEEPEST) {
      throw wrong("less nesting");
    }
  }

  private boolean more(char end, boolean first) {
    skipSpace();
    if (peek() == end) {
      position++;
      return false;
    }
    if (!first) {
      expect(',');
    }
    return true;
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ') {
        throw wrong("no control character in a text");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw wrong("an escape");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw wrong("four hex digits");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Json number() {
    int start = position;
    while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    try {
      return new Json.Whole(Long.parseLong(text.substring(start, position)));
    } catch (NumberFormatException e) {
      throw wrong("a whole number");
    }
  }

  private @Nullable Json word() {
    for (String word : List.of("true", "false", "null")) {
      if (text.startsWith(word, position)) {
        position += word.length();
        return word.equals("null") ? null : new Json.Flag(word.equals("true"));
      }
    }
    throw wrong("a value");
  }

  private void skipSpace() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private char peek() {
    if (position >= text.length()) {
      throw wrong("more text");
    }
    return text.charAt(position);
  }

  private char next() {
    char c = peek();
    position++;
    return c;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw wrong("'" + wanted + "'");
    }
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException(
        "expected " + wanted + " at character " + position + " of " + text.length());
  }
}
