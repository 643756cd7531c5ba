package dev.dorm.internal.sqlite;

/**
 * {@code dorm_fold(text)}: the text without case, as {@code lower(upper(text))} gives it on
 * PostgreSQL.
 */
final class FoldFunction {
  static final String NAME = "dorm_fold";

  private FoldFunction() {}

  /** Each letter by itself, as databases fold, so that the length never changes. */
  static String fold(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return foldFrom(text, i);
      }
    }
    return text;
  }

  private static String foldFrom(String text, int start) {
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, start);
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      i += Character.charCount(c);
    }
    return folded.toString();
  }
}
