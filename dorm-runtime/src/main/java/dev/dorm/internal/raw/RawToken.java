package dev.dorm.internal.raw;

/**
 * A piece of SQL text that is neither space nor comment.
 *
 * @param kind what it is
 * @param text as it stands there
 * @param start where it begins
 */
record RawToken(Kind kind, String text, int start) {
  enum Kind {
    /** A keyword, a function or a plain name. */
    WORD,
    /** A number, a string or a quoted name. */
    OPERAND,
    /** {@code :name}. */
    NAMED,
    /** {@code ?}, a placeholder or an operator. */
    QUESTION,
    /** Everything else, character by character; {@code ::} is one. */
    SYMBOL
  }

  int end() {
    return start + text.length();
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }
}
