package dev.dorm.migrate.file;

import java.util.Locale;

/** Writes texts as Java source that every compiler reads alike, whatever encoding it expects. */
public final class JavaLiterals {
  private static final char LAST_ASCII = '~';

  private JavaLiterals() {}

  /** A text in quotes. */
  public static String quote(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> escape((char) c, literal));
    return literal.append('"').toString();
  }

  private static void escape(char c, StringBuilder literal) {
    if (c == '"' || c == '\\') {
      literal.append('\\').append(c);
    } else if (c == '\n') {
      literal.append("\\n");
    } else if (c < ' ') {
      // Not as four hex digits: the compiler reads those before it knows of the quotes.
      literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
    } else if (c > LAST_ASCII) {
      literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      literal.append(c);
    }
  }
}
