package dev.dorm.processor.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a sign or a value of a condition.
 *
 * @param kind what it is
 * @param text the text; of a quoted one what stands between the quotes
 * @param at where it begins, from 1
 */
record ConditionToken(Kind kind, String text, int at) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)|`(?<name>[^`]*)`"
              + "|(?<number>[0-9]+(?:\\.[0-9]+)?)|'(?<text>(?:[^']|'')*)'"
              + "|(?<sign><=|>=|<>|!=|\\|\\||[-+*=<>(),]))");

  /** What a token is. */
  enum Kind {
    /** A property or a word of the language. */
    WORD,
    /** A property in back quotes. */
    NAME,
    /** A number. */
    NUMBER,
    /** A text in quotes. */
    TEXT,
    /** An operator, a comma or a parenthesis. */
    SIGN,
    /** Nothing more follows. */
    END
  }

  /** The tokens of a condition, the last of them the end. */
  static List<ConditionToken> of(String condition) throws ConditionFlaw {
    List<ConditionToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(condition);
    int position = 0;
    while (!condition.substring(position).isBlank()) {
      matcher.region(position, condition.length());
      if (!matcher.lookingAt()) {
        throw unreadable(condition, position);
      }
      tokens.add(token(matcher));
      position = matcher.end();
    }
    tokens.add(new ConditionToken(Kind.END, "", condition.length() + 1));
    return tokens;
  }

  private static ConditionToken token(Matcher matcher) {
    for (String group : List.of("word", "name", "number", "text", "sign")) {
      String text = matcher.group(group);
      if (text != null) {
        Kind kind = Kind.valueOf(group.toUpperCase(Locale.ROOT));
        int quote = kind == Kind.TEXT || kind == Kind.NAME ? 0 : 1;
        String value = kind == Kind.TEXT ? text.replace("''", "'") : text;
        return new ConditionToken(kind, value, matcher.start(group) + quote);
      }
    }
    throw new IllegalStateException(matcher.toString());
  }

  private static ConditionFlaw unreadable(String condition, int position) {
    int at = position;
    while (Character.isWhitespace(condition.charAt(at))) {
      at++;
    }
    char letter = condition.charAt(at);
    return letter == '\''
        ? ConditionFlaw.syntax(at + 1, "has a text without end", "close it with a single quote")
        : ConditionFlaw.syntax(
            at + 1,
            "has a character that means nothing here, " + letter,
            letter == '"' ? "single quotes around texts" : "remove it");
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  /** The token in messages. */
  String shown() {
    return switch (kind) {
      case END -> "the end";
      case TEXT -> "'" + printable(text) + "'";
      case WORD, NAME, NUMBER, SIGN -> "\"" + text + "\"";
    };
  }

  /** A text without characters that would spoil a message. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
