package dev.dorm.migrate.introspect;

import dev.dorm.migrate.introspect.SqlTokens.Kind;
import dev.dorm.migrate.introspect.SqlTokens.Token;
import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads an expression that a database wrote, as far as models know its words. */
final class SqlParser {
  private static final Set<String> COMPARISONS =
      Set.of("=", "==", "<>", "!=", "<", "<=", ">", ">=");
  private static final Set<String> VALUES = Set.of("NULL", "TRUE", "FALSE");

  /** Nobody writes such a thing, and the reader has a stack. */
  private static final int DEEPEST = 200;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private SqlParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The expression; empty when it holds what no model can say. */
  static Optional<SqlNode> read(Engine engine, String sql) {
    SqlParser parser = new SqlParser(SqlTokens.of(engine, sql));
    try {
      SqlNode node = parser.any();
      return parser.at == parser.tokens.size() ? Optional.of(node) : Optional.empty();
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private boolean isSign(String sign) {
    return at < tokens.size() && tokens.get(at).isSign(sign);
  }

  private boolean take(String sign) {
    boolean found = isSign(sign);
    at += found ? 1 : 0;
    return found;
  }

  private boolean takeWords(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  private void require(String sign) throws Unreadable {
    if (!take(sign)) {
      throw new Unreadable();
    }
  }

  private SqlNode any() throws Unreadable {
    if (++depth > DEEPEST) {
      throw new Unreadable();
    }
    SqlNode node = joined("OR");
    depth--;
    return node;
  }

  private SqlNode joined(String word) throws Unreadable {
    boolean inner = word.equals("AND");
    List<SqlNode> parts = new ArrayList<>();
    do {
      parts.add(inner ? negated() : joined("AND"));
    } while (takeWords(word));
    return parts.size() == 1 ? parts.get(0) : new SqlNode.Operation(word, parts);
  }

  private SqlNode negated() throws Unreadable {
    if (!takeWords("NOT")) {
      return compared();
    }
    if (++depth > DEEPEST) {
      throw new Unreadable();
    }
    SqlNode node = SqlNode.Operation.of("NOT", negated());
    depth--;
    return node;
  }

  private SqlNode compared() throws Unreadable {
    SqlNode left = sum();
    while (true) {
      SqlNode behind = behind(left);
      if (behind.equals(left)) {
        return left;
      }
      left = behind;
    }
  }

  private SqlNode behind(SqlNode left) throws Unreadable {
    if (at < tokens.size() && tokens.get(at).kind() == Kind.SIGN) {
      String sign = tokens.get(at).text();
      if (!COMPARISONS.contains(sign)) {
        return left;
      }
      at++;
      return ofSign(sign.equals("==") ? "=" : sign.equals("!=") ? "<>" : sign, left);
    }
    if (takeWords("ISNULL")) {
      return SqlNode.Operation.of("IS NULL", left);
    }
    if (takeWords("NOTNULL") || takeWords("NOT", "NULL")) {
      return SqlNode.Operation.of("IS NOT NULL", left);
    }
    if (takeWords("IS")) {
      return is(left);
    }
    boolean not = takeWords("NOT");
    if (takeWords("IN")) {
      return listed(not, left, list("(", ")"));
    }
    if (takeWords("BETWEEN")) {
      SqlNode low = sum();
      if (!takeWords("AND")) {
        throw new Unreadable();
      }
      return negated(not, SqlNode.Operation.of("BETWEEN", left, low, sum()));
    }
    if (not) {
      throw new Unreadable();
    }
    return left;
  }

  /** PostgreSQL writes {@code = ANY (ARRAY[…])} for IN. */
  private SqlNode ofSign(String sign, SqlNode left) throws Unreadable {
    boolean any = sign.equals("=") && takeWords("ANY");
    if (!any && !(sign.equals("<>") && takeWords("ALL"))) {
      return SqlNode.Operation.of(sign, left, sum());
    }
    require("(");
    SqlNode array = sum();
    require(")");
    while (array.bare() instanceof SqlNode.Cast cast) {
      array = cast.inner();
    }
    if (!(array.bare() instanceof SqlNode.Call call) || !call.name().equals("array")) {
      throw new Unreadable();
    }
    return listed(!any, left, call.arguments());
  }

  private static SqlNode listed(boolean not, SqlNode left, List<SqlNode> members) {
    List<SqlNode> parts = new ArrayList<>(List.of(left));
    parts.addAll(members);
    return negated(not, new SqlNode.Operation("IN", parts));
  }

  private static SqlNode negated(boolean not, SqlNode node) {
    return not ? SqlNode.Operation.of("NOT", node) : node;
  }

  private SqlNode is(SqlNode left) throws Unreadable {
    if (takeWords("NULL")) {
      return SqlNode.Operation.of("IS NULL", left);
    }
    if (takeWords("NOT", "NULL")) {
      return SqlNode.Operation.of("IS NOT NULL", left);
    }
    if (takeWords("NOT", "TRUE")) {
      return SqlNode.Operation.of("IS NOT TRUE", left);
    }
    if (takeWords("DISTINCT", "FROM")
        || (!takeWords("NOT", "DISTINCT", "FROM") && takeWords("NOT"))) {
      return SqlNode.Operation.of("IS DISTINCT FROM", left, sum());
    }
    throw new Unreadable();
  }

  private List<SqlNode> list(String open, String close) throws Unreadable {
    require(open);
    List<SqlNode> members = new ArrayList<>();
    if (!isSign(close)) {
      do {
        members.add(any());
      } while (take(","));
    }
    require(close);
    return members;
  }

  private SqlNode sum() throws Unreadable {
    SqlNode left = product();
    while (isSign("+") || isSign("-")) {
      left = SqlNode.Operation.of(tokens.get(at++).text(), left, product());
    }
    return left;
  }

  private SqlNode product() throws Unreadable {
    SqlNode left = joinedTexts();
    while (take("*")) {
      left = SqlNode.Operation.of("*", left, joinedTexts());
    }
    return left;
  }

  private SqlNode joinedTexts() throws Unreadable {
    SqlNode left = signed();
    while (take("||")) {
      left = SqlNode.Operation.of("||", left, signed());
    }
    return left;
  }

  private SqlNode signed() throws Unreadable {
    return take("-") ? SqlNode.Operation.of("-", signed()) : cast();
  }

  private SqlNode cast() throws Unreadable {
    SqlNode node = single();
    while (take("::")) {
      node = new SqlNode.Cast(node, type());
    }
    return node;
  }

  private SqlNode single() throws Unreadable {
    if (take("(")) {
      SqlNode inner = any();
      require(")");
      return new SqlNode.Group(inner);
    }
    if (at >= tokens.size()) {
      throw new Unreadable();
    }
    Token token = tokens.get(at++);
    String text = token.text();
    return switch (token.kind()) {
      case NAME -> new SqlNode.Name(text, true);
      case TEXT -> new SqlNode.Text(text.substring(1, text.length() - 1).replace("''", "'"));
      case WORD -> word(text);
      case SIGN -> throw new Unreadable();
    };
  }

  private SqlNode word(String text) throws Unreadable {
    if (text.matches("[0-9.].*")) {
      return new SqlNode.Number(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("cast") && take("(")) {
      SqlNode inner = any();
      if (!takeWords("AS")) {
        throw new Unreadable();
      }
      String type = type();
      require(")");
      return new SqlNode.Cast(inner, type);
    }
    if (lower.equals("array") && isSign("[")) {
      return new SqlNode.Call(lower, list("[", "]"));
    }
    boolean value = VALUES.contains(text.toUpperCase(Locale.ROOT));
    return isSign("(") && !value
        ? new SqlNode.Call(lower, list("(", ")"))
        : new SqlNode.Name(text, false);
  }

  private String type() throws Unreadable {
    if (at >= tokens.size() || tokens.get(at).kind() != Kind.WORD) {
      throw new Unreadable();
    }
    StringBuilder type = new StringBuilder(tokens.get(at++).text().toLowerCase(Locale.ROOT));
    if (takeWords("VARYING") || takeWords("PRECISION")) {
      type.append(" ").append(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
    }
    if (isSign("(")) {
      list("(", ")");
    }
    if (takeWords("WITH", "TIME", "ZONE") || takeWords("WITHOUT", "TIME", "ZONE")) {
      type.append(tokens.get(at - 3).is("WITH") ? " with time zone" : " without time zone");
    }
    if (take("[")) {
      require("]");
    }
    return type.toString();
  }

  /** What the reader does not know. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("no expression of a model", null, false, false);
    }
  }
}
