package dev.dorm.internal.raw;

import dev.dorm.dialect.PlainText;
import dev.dorm.internal.raw.RawToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement that a program wrote, understood as far as dorm needs it. Immutable.
 *
 * @param sql the text, without semicolons at its end
 * @param placeholders in the order of the text
 * @param operators where question marks stand that are operators
 * @param writing whether it may change rows
 */
record RawText(
    String sql, List<Placeholder> placeholders, List<RawToken> operators, boolean writing) {

  /**
   * Where a value goes.
   *
   * @param token the placeholder
   * @param list {@code IN (…)} around it, where a list may go; else null
   */
  record Placeholder(RawToken token, @Nullable ListPlace list) {
    /** The name; null for a question mark. */
    @Nullable String name() {
      return token.kind() == Kind.NAMED ? token.text().substring(1) : null;
    }
  }

  /** {@code IN (…)} or {@code NOT IN (…)}, from its first word to its last parenthesis. */
  record ListPlace(int start, int end, boolean negated) {}

  private static final Set<String> READING = Set.of("SELECT", "WITH", "VALUES", "TABLE");
  private static final Set<String> WRITING =
      Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE");

  /** Behind these words a question mark is a placeholder, not an operator. */
  private static final Set<String> NO_OPERANDS =
      Set.of(
          "ALL",
          "AND",
          "ANY",
          "ARRAY",
          "AS",
          "BETWEEN",
          "BY",
          "CASE",
          "COLLATE",
          "DISTINCT",
          "ELSE",
          "ESCAPE",
          "EXCEPT",
          "FETCH",
          "FILTER",
          "FIRST",
          "FROM",
          "HAVING",
          "ILIKE",
          "IN",
          "INTERSECT",
          "INTERVAL",
          "IS",
          "LIKE",
          "LIMIT",
          "NEXT",
          "NOT",
          "OFFSET",
          "ON",
          "OR",
          "RETURNING",
          "ROW",
          "ROWS",
          "SELECT",
          "SET",
          "SIMILAR",
          "SOME",
          "THEN",
          "TO",
          "UNION",
          "USING",
          "VALUES",
          "WHEN",
          "WHERE");

  /** Reads a text. */
  static RawText of(String sql, PlainText rules) {
    List<RawToken> tokens = RawLexer.tokens(sql, rules);
    int size = tokens.size();
    while (size > 0 && tokens.get(size - 1).isSymbol(';')) {
      size--;
    }
    if (size == 0) {
      throw RawErrors.text("it is empty", "write a SELECT.");
    }
    tokens = tokens.subList(0, size);
    List<Placeholder> placeholders = new ArrayList<>();
    List<RawToken> operators = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      RawToken token = tokens.get(i);
      if (token.isSymbol(';')) {
        throw RawErrors.text("it holds several statements", "one statement a call.");
      }
      if (token.kind() == Kind.NAMED) {
        placeholders.add(new Placeholder(token, listAround(tokens, i)));
      } else if (token.kind() == Kind.QUESTION) {
        if (rules.postgresql() && isOperator(tokens, i)) {
          operators.add(token);
        } else {
          placeholders.add(new Placeholder(token, listAround(tokens, i)));
        }
      }
    }
    String text = sql.substring(0, tokens.get(size - 1).end());
    return new RawText(
        text, List.copyOf(placeholders), List.copyOf(operators), isWriting(tokens, rules));
  }

  /** An operator has a value on its left; a placeholder has none there. */
  private static boolean isOperator(List<RawToken> tokens, int index) {
    RawToken token = tokens.get(index);
    if (token.text().length() == 2) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    RawToken before = tokens.get(index - 1);
    return switch (before.kind()) {
      case OPERAND, NAMED -> true;
      case WORD -> !NO_OPERANDS.contains(before.text().toUpperCase(Locale.ROOT));
      case SYMBOL ->
          before.isSymbol(')')
              || before.isSymbol(']')
              || (before.isSymbol('@') && before.end() == token.start());
      case QUESTION -> !isOperator(tokens, index - 1);
    };
  }

  private static @Nullable ListPlace listAround(List<RawToken> tokens, int index) {
    if (index < 2
        || index + 1 >= tokens.size()
        || !tokens.get(index - 1).isSymbol('(')
        || !tokens.get(index + 1).isSymbol(')')
        || !tokens.get(index - 2).isWord("IN")) {
      return null;
    }
    boolean negated = index > 2 && tokens.get(index - 3).isWord("NOT");
    RawToken first = tokens.get(negated ? index - 3 : index - 2);
    return new ListPlace(first.start(), tokens.get(index + 1).end(), negated);
  }

  private static boolean isWriting(List<RawToken> tokens, PlainText rules) {
    RawToken first = tokens.get(0);
    String verb = first.text().toUpperCase(Locale.ROOT);
    if (WRITING.contains(verb) && (!verb.equals("REPLACE") || !rules.postgresql())) {
      return true;
    }
    if (!READING.contains(verb) && !first.isSymbol('(')) {
      throw RawErrors.text(
          "it begins with " + first.text() + ", and raw(…) reads rows",
          "SELECT, VALUES, WITH, or a change with RETURNING; openConnection() runs the rest.");
    }
    return verb.equals("WITH") && hasWritingPart(tokens);
  }

  /** {@code WITH … AS (DELETE …)} and {@code WITH … AS (…) UPDATE …}. */
  private static boolean hasWritingPart(List<RawToken> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      RawToken before = tokens.get(i - 1);
      String word = tokens.get(i).text().toUpperCase(Locale.ROOT);
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol('(');
      if (WRITING.contains(word) && !called && (before.isSymbol('(') || before.isSymbol(')'))) {
        return true;
      }
    }
    return false;
  }
}
