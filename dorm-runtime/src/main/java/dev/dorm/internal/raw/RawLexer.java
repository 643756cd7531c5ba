package dev.dorm.internal.raw;

import dev.dorm.dialect.PlainText;
import dev.dorm.internal.raw.RawToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text into tokens, so that what looks like a placeholder inside quotes is none. */
final class RawLexer {
  private final String sql;
  private final boolean postgresql;
  private final List<RawToken> tokens = new ArrayList<>();
  private int at;

  private RawLexer(String sql, PlainText rules) {
    this.sql = sql;
    this.postgresql = rules.postgresql();
  }

  static List<RawToken> tokens(String sql, PlainText rules) {
    RawLexer lexer = new RawLexer(sql, rules);
    while (lexer.at < sql.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = sql.charAt(at);
    if (c == '\0') {
      throw RawErrors.text("it holds the character U+0000", "remove it.");
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end;
    } else if (sql.startsWith("/*", at)) {
      skipComment();
    } else if (c == '\'') {
      quoted('\'', isEscapeString());
    } else if (c == '"' || (c == '`' && !postgresql)) {
      quoted(c, false);
    } else if (c == '[' && !postgresql) {
      add(Kind.OPERAND, endOf("]", at + 1));
    } else if (c == '$') {
      dollar();
    } else if (isNameStart(c)) {
      add(Kind.WORD, nameEnd(at));
    } else if (c >= '0' && c <= '9') {
      add(Kind.OPERAND, numberEnd());
    } else {
      mark(c);
    }
  }

  private void mark(char c) {
    if (c == ':' && peek(1) == ':') {
      add(Kind.SYMBOL, at + 2);
    } else if (c == ':' && isNameStart(peek(1))) {
      add(Kind.NAMED, nameEnd(at + 1));
    } else if (c == '?' && !isDigit(peek(1))) {
      add(Kind.QUESTION, peek(1) == '?' ? at + 2 : at + 1);
    } else if (c == '?' || (!postgresql && isForeign(c))) {
      throw RawErrors.text(
          "\"" + c + peek(1) + "…\" is a placeholder of the database's own", ":name, or ?.");
    } else {
      add(Kind.SYMBOL, at + 1);
    }
  }

  /** SQLite would take it for a parameter, and NULL for its value. */
  private boolean isForeign(char c) {
    return (c == ':' && isDigit(peek(1))) || (c == '@' && isNamePart(peek(1)));
  }

  private void dollar() {
    int tagEnd = at + 1;
    while (tagEnd < sql.length() && isNamePart(sql.charAt(tagEnd)) && sql.charAt(tagEnd) != '$') {
      tagEnd++;
    }
    boolean quotes = postgresql && tagEnd < sql.length() && sql.charAt(tagEnd) == '$';
    if (quotes && !isDigit(peek(1))) {
      String tag = sql.substring(at, tagEnd + 1);
      add(Kind.OPERAND, endOf(tag, tagEnd + 1));
    } else {
      throw RawErrors.text(
          "\"" + sql.substring(at, tagEnd) + "\" is a placeholder of the database's own",
          ":name, or ?.");
    }
  }

  private void quoted(char quote, boolean backslashes) {
    for (int i = at + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '\\' && backslashes) {
        i++;
      } else if (c == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          add(Kind.OPERAND, i + 1);
          return;
        }
      }
    }
    throw unfinished(Character.toString(quote));
  }

  /** {@code E'…'}: the letter stands right before the quote. */
  private boolean isEscapeString() {
    if (!postgresql || tokens.isEmpty()) {
      return false;
    }
    RawToken before = tokens.get(tokens.size() - 1);
    return before.isWord("E") && before.end() == at;
  }

  private void skipComment() {
    int depth = 1;
    int i = at + 2;
    while (depth > 0) {
      if (i >= sql.length()) {
        throw unfinished("/*");
      }
      if (sql.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else if (postgresql && sql.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    at = i;
  }

  private int endOf(String close, int from) {
    int end = sql.indexOf(close, from);
    if (end < 0) {
      throw unfinished(sql.substring(at, from));
    }
    return end + close.length();
  }

  private static RuntimeException unfinished(String open) {
    return RawErrors.text("what begins with " + open + " never ends", "close it.");
  }

  private int nameEnd(int from) {
    int end = from + 1;
    while (end < sql.length() && isNamePart(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private int numberEnd() {
    int end = at + 1;
    while (end < sql.length() && (isNamePart(sql.charAt(end)) || sql.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, int end) {
    tokens.add(new RawToken(kind, sql.substring(at, end), at));
    at = end;
  }

  private char peek(int distance) {
    return at + distance < sql.length() ? sql.charAt(at + distance) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }
}
