package dev.dorm.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words as a POSIX shell does: white space separates, quotes of both kinds keep
 * it together, a backslash takes the next character as it is. Nothing is expanded.
 *
 * <p>Inside double quotes a backslash is special before a double quote and a backslash only, so
 * that paths of Windows need no care there.
 */
final class ArgumentSplitter {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int position;

  private ArgumentSplitter(String line) {
    this.line = line;
  }

  /**
   * Returns the words of a line, in order.
   *
   * @throws IllegalArgumentException if a quote is not closed, or nothing follows a backslash
   */
  static List<String> split(String line) {
    return new ArgumentSplitter(line).split();
  }

  private List<String> split() {
    while (position < line.length()) {
      char next = line.charAt(position++);
      switch (next) {
        case ' ', '\t', '\n', '\r' -> endWord();
        case '\'' -> singleQuoted();
        case '"' -> doubleQuoted();
        case '\\' -> append(following(next));
        default -> append(next);
      }
    }
    endWord();
    return List.copyOf(words);
  }

  private void singleQuoted() {
    inWord = true;
    for (char next = following('\''); next != '\''; next = following('\'')) {
      word.append(next);
    }
  }

  private void doubleQuoted() {
    inWord = true;
    for (char next = following('"'); next != '"'; next = following('"')) {
      if (next == '\\' && position < line.length() && "\"\\".indexOf(line.charAt(position)) >= 0) {
        next = line.charAt(position++);
      }
      word.append(next);
    }
  }

  private char following(char opener) {
    if (position == line.length()) {
      throw new IllegalArgumentException(
          opener == '\\'
              ? "nothing follows the backslash at its end"
              : "the quote " + opener + " is not closed");
    }
    return line.charAt(position++);
  }

  private void append(char next) {
    inWord = true;
    word.append(next);
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
