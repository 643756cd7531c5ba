package dev.dorm.internal.regex;

import java.util.List;

/** What stands behind a backslash. */
final class Escapes {
  private static final CodeSet DIGIT = CodeSet.range('0', '9');
  private static final CodeSet SPACE = CodeSet.ofEach(" \t\n\u000B\f\r");
  private static final CodeSet WORD =
      CodeSet.union(
          List.of(CodeSet.range('a', 'z'), CodeSet.range('A', 'Z'), DIGIT, CodeSet.of('_')));

  private static final String CLASS = "write the characters in brackets: [A-Za-zÀ-ÿ].";
  private static final String BOUNDARY = "say what may stand beside the word: (^|\\W)word(\\W|$).";

  private Escapes() {}

  /** The characters that an escape stands for; the backslash is taken. */
  static CodeSet read(PatternReader in) {
    int c = in.take();
    return switch (c) {
      case -1 -> throw in.malformed("a backslash stands at the end", "\\\\ for a backslash.");
      case 'd' -> DIGIT;
      case 'D' -> DIGIT.complement();
      case 'w' -> WORD;
      case 'W' -> WORD.complement();
      case 's' -> SPACE;
      case 'S' -> SPACE.complement();
      case 't' -> CodeSet.of('\t');
      case 'n' -> CodeSet.of('\n');
      case 'r' -> CodeSet.of('\r');
      case 'f' -> CodeSet.of('\f');
      case 'x' -> hexadecimal(in, 2);
      case 'u' -> hexadecimal(in, 4);
      default -> literal(in, c);
    };
  }

  private static CodeSet literal(PatternReader in, int c) {
    String escape = "\\" + Character.toString(c);
    if (c >= '0' && c <= '9') {
      throw in.unsupported(
          "the back-reference " + escape, "write the group again, or compare the rows in Java.");
    }
    if (c < 0x80 && !Character.isLetter(c)) {
      return CodeSet.of(c);
    }
    throw switch (c) {
      case 'b', 'B', 'm', 'M', 'y', 'Y' -> in.unsupported("the word boundary " + escape, BOUNDARY);
      case 'k' -> in.unsupported("the back-reference " + escape, "write the group again.");
      case 'p', 'P', 'h', 'H', 'v', 'V', 'R', 'X', 'N' ->
          in.unsupported("the class " + escape, CLASS);
      case 'Z', 'G', 'A', 'z' ->
          in.unsupported("the place " + escape, "\\A or ^, \\z or $, outside of brackets.");
      case 'Q', 'E' -> in.unsupported("the quotation " + escape, "contains(text).");
      default ->
          in.unsupported("the escape " + escape, "the character itself, without a backslash.");
    };
  }

  private static CodeSet hexadecimal(PatternReader in, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(in.peek(), 16);
      if (digit < 0 || in.peek() >= 0x80) {
        throw in.malformed(
            "an escape has less than " + digits + " hexadecimal digits", "\\xhh or \\uhhhh.");
      }
      value = value * 16 + digit;
      in.take();
    }
    if (value == 0 || (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE)) {
      throw in.unsupported(
          value == 0 ? "U+0000, which no text holds," : "one half of a character",
          "the character itself.");
    }
    return CodeSet.of(value);
  }
}
