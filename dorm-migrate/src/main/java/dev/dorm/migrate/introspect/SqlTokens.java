package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a definition of SQLite apart into words, names, texts and signs. */
final class SqlTokens {
  enum Kind {
    WORD,
    NAME,
    TEXT,
    SIGN
  }

  record Token(Kind kind, String text) {
    boolean is(String word) {
      return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isOne(Set<String> words) {
      return kind == Kind.WORD && words.contains(text.toUpperCase(Locale.ROOT));
    }
  }

  private final String sql;
  private final boolean brackets;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql, boolean brackets) {
    this.sql = sql;
    this.brackets = brackets;
  }

  static List<Token> of(String sql) {
    return of(Engine.SQLITE, sql);
  }

  /** The tokens of a text; square brackets are quotes on SQLite only. */
  static List<Token> of(Engine engine, String sql) {
    SqlTokens reader = new SqlTokens(sql, engine == Engine.SQLITE);
    while (reader.at < sql.length()) {
      reader.next();
    }
    return List.copyOf(reader.tokens);
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      at = end(sql.indexOf('\n', at), 1);
    } else if (sql.startsWith("/*", at)) {
      at = end(sql.indexOf("*/", at + 2), 2);
    } else if (c == '\'') {
      tokens.add(new Token(Kind.TEXT, "'" + quoted('\'').replace("'", "''") + "'"));
    } else if (c == '"' || c == '`') {
      tokens.add(new Token(Kind.NAME, quoted(c)));
    } else if (c == '[' && brackets) {
      tokens.add(new Token(Kind.NAME, quoted(']')));
    } else if (isWordPart(c)) {
      tokens.add(new Token(Kind.WORD, word()));
    } else {
      tokens.add(new Token(Kind.SIGN, sign()));
    }
  }

  private int end(int found, int length) {
    return found < 0 ? sql.length() : found + length;
  }

  private String quoted(char quote) {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < sql.length()) {
      char c = sql.charAt(at++);
      boolean doubled = at < sql.length() && sql.charAt(at) == quote && quote != ']';
      if (c == quote && !doubled) {
        break;
      }
      at += c == quote ? 1 : 0;
      text.append(c);
    }
    return text.toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c > '~';
  }

  private String word() {
    int start = at;
    boolean number = Character.isDigit(sql.charAt(at)) || sql.charAt(at) == '.';
    while (at < sql.length() && (isWordPart(sql.charAt(at)) || (number && isExponent()))) {
      at++;
    }
    return sql.substring(start, at);
  }

  /** Whether the sign of an exponent stands here. */
  private boolean isExponent() {
    char before = Character.toLowerCase(sql.charAt(at - 1));
    char c = sql.charAt(at);
    return before == 'e'
        && (c == '-' || c == '+')
        && at + 1 < sql.length()
        && Character.isDigit(sql.charAt(at + 1));
  }

  private String sign() {
    for (String two : List.of("<=", ">=", "<>", "!=", "==", "||", "::", "->", "<<", ">>")) {
      if (sql.startsWith(two, at)) {
        at += two.length();
        return two;
      }
    }
    return String.valueOf(sql.charAt(at++));
  }

  /** Tokens in one way of writing: names in quotes, other words in capitals. */
  static String text(List<Token> tokens, Set<String> names) {
    return tokens.stream().map(token -> text(token, names)).collect(Collectors.joining(" "));
  }

  private static String text(Token token, Set<String> names) {
    boolean name =
        token.kind() == Kind.NAME
            || (token.kind() == Kind.WORD && names.contains(token.text().toLowerCase(Locale.ROOT)));
    if (name) {
      return "\"" + token.text().replace("\"", "\"\"") + "\"";
    }
    return token.kind() == Kind.WORD ? token.text().toUpperCase(Locale.ROOT) : token.text();
  }
}
