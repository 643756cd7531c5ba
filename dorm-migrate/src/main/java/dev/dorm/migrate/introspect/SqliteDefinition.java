package dev.dorm.migrate.introspect;

import dev.dorm.migrate.introspect.SqlTokens.Kind;
import dev.dorm.migrate.introspect.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a table's definition SQLite tells nowhere else: CHECK constraints, the names of foreign
 * keys, collations and the expressions of generated columns.
 */
final class SqliteDefinition {
  private static final Set<String> TABLE_WORDS =
      Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");
  private static final Set<String> OTHER_WORDS =
      Set.of("NOT", "NULL", "PRIMARY", "UNIQUE", "DEFAULT");

  private final List<LiveCheck> checks = new ArrayList<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> collations = new HashMap<>();
  private final Map<String, String> generated = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private boolean counted;

  private SqliteDefinition() {}

  /** Reads a CREATE TABLE. */
  static SqliteDefinition of(String sql, List<String> columns) {
    SqliteDefinition definition = new SqliteDefinition();
    columns.forEach(name -> definition.names.add(name.toLowerCase(Locale.ROOT)));
    for (List<Token> item : items(SqlTokens.of(sql))) {
      definition.read(item);
    }
    return definition;
  }

  private static List<List<Token>> items(List<Token> tokens) {
    List<List<Token>> items = new ArrayList<>();
    int depth = 0;
    List<Token> item = new ArrayList<>();
    for (Token token : tokens) {
      depth += token.isSign("(") ? 1 : 0;
      boolean first = depth == 1 && token.isSign("(") && items.isEmpty() && item.isEmpty();
      depth -= token.isSign(")") ? 1 : 0;
      boolean last = depth == 0 && token.isSign(")");
      if (last || (depth == 1 && token.isSign(","))) {
        items.add(List.copyOf(item));
        item.clear();
      } else if (depth > 0 && !first) {
        item.add(token);
      }
      if (last) {
        break;
      }
    }
    return items;
  }

  private void read(List<Token> item) {
    if (item.isEmpty()) {
      return;
    }
    boolean ofTable = item.get(0).isOne(TABLE_WORDS);
    @Nullable String column = ofTable ? null : item.get(0).text();
    String name = "";
    int i = ofTable ? 0 : 1;
    while (i < item.size()) {
      Token token = item.get(i);
      List<Token> group = group(item, i + 1);
      if (token.is("CONSTRAINT")) {
        name = item.get(i + 1).text();
        i += 2;
        continue;
      }
      if (token.is("CHECK")) {
        checks.add(new LiveCheck(name, SqlTokens.text(group, names)));
        i += group.size() + 2;
      } else if (token.is("FOREIGN")) {
        keys.put(columns(group(item, i + 2)), name);
      } else if (token.is("REFERENCES") && column != null) {
        keys.put(column, name);
      } else if (token.is("COLLATE") && column != null) {
        collations.put(column, item.get(i + 1).text());
      } else if (token.is("AS") && column != null && !group.isEmpty()) {
        generated.put(column, SqlTokens.text(group, names));
        i += group.size() + 2;
      } else if (token.is("AUTOINCREMENT")) {
        counted = true;
      } else if (token.isSign("(")) {
        i += group(item, i).size() + 1;
      }
      name = token.isOne(OTHER_WORDS) ? "" : name;
      i++;
    }
  }

  /** The tokens in the brackets that begin at a place; none when none begin there. */
  private static List<Token> group(List<Token> item, int start) {
    if (start >= item.size() || !item.get(start).isSign("(")) {
      return List.of();
    }
    int depth = 0;
    for (int i = start; i < item.size(); i++) {
      depth += item.get(i).isSign("(") ? 1 : 0;
      depth -= item.get(i).isSign(")") ? 1 : 0;
      if (depth == 0) {
        return item.subList(start + 1, i);
      }
    }
    return List.of();
  }

  private static String columns(List<Token> group) {
    return String.join(
        ",", group.stream().filter(token -> token.kind() != Kind.SIGN).map(Token::text).toList());
  }

  List<LiveCheck> checks() {
    return checks;
  }

  /** The name of the foreign key of these columns; empty when it has none. */
  String keyName(List<String> columns) {
    String wanted = String.join(",", columns);
    return keys.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(wanted))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  @Nullable String collation(String column) {
    return collations.get(column);
  }

  @Nullable String generated(String column) {
    return generated.get(column);
  }

  /** Whether the key is counted up and never given out again. */
  boolean isCounted() {
    return counted;
  }

  /** The condition of a partial index, in one way of writing; null when there is none. */
  static @Nullable String condition(String sql, List<String> columns) {
    List<Token> tokens = SqlTokens.of(sql);
    Set<String> names = new HashSet<>();
    columns.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).isSign("(") ? 1 : 0;
      depth -= tokens.get(i).isSign(")") ? 1 : 0;
      if (depth == 0 && tokens.get(i).is("WHERE")) {
        return SqlTokens.text(tokens.subList(i + 1, tokens.size()), names);
      }
    }
    return null;
  }

  /** The parts of an index, in one way of writing. */
  static List<String> parts(String sql, List<String> columns) {
    Set<String> names = new HashSet<>();
    columns.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return items(SqlTokens.of(sql)).stream().map(item -> SqlTokens.text(item, names)).toList();
  }
}
