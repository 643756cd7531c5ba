package dev.dorm.internal.regex;

import dev.dorm.exception.QueryDefinitionError;

/** A pattern, character by character. Not thread-safe. */
final class PatternReader {
  private static final int END = -1;

  private final String label;
  private final int[] characters;
  private int next;

  PatternReader(String label, String pattern) {
    this.label = label;
    this.characters = pattern.codePoints().toArray();
  }

  boolean atEnd() {
    return next >= characters.length;
  }

  /** The next character, which stays; -1 at the end. */
  int peek() {
    return peek(0);
  }

  /** A character ahead, which stays; -1 behind the end. */
  int peek(int ahead) {
    return next + ahead < characters.length ? characters[next + ahead] : END;
  }

  /** Takes the next character; -1 at the end. */
  int take() {
    return atEnd() ? END : characters[next++];
  }

  /** Takes the next character if it is this one. */
  boolean take(int character) {
    boolean there = peek() == character;
    if (there) {
      next++;
    }
    return there;
  }

  /** The refusal of something that not all databases take, or take alike. */
  QueryDefinitionError unsupported(String construct, String mend) {
    return new QueryDefinitionError(
        "DORM3110",
        label
            + ": "
            + construct
            + " before character "
            + (next + 1)
            + " of the pattern is not among what all databases take alike. FIX: "
            + mend,
        null);
  }

  /** The refusal of what is no regular expression. */
  QueryDefinitionError malformed(String problem, String mend) {
    return new QueryDefinitionError(
        "DORM3111",
        label
            + ": "
            + problem
            + " before character "
            + (next + 1)
            + " of the pattern. FIX: "
            + mend,
        null);
  }

  /** The refusal of a pattern that would take too much. */
  QueryDefinitionError tooLarge(String problem) {
    return tooLarge(label, problem);
  }

  /** The refusal of a pattern that would take too much. */
  static QueryDefinitionError tooLarge(String label, String problem) {
    return new QueryDefinitionError(
        "DORM3112",
        label + ": the pattern " + problem + ". FIX: a smaller one, or several conditions.",
        null);
  }
}
