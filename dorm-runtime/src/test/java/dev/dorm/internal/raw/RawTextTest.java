package dev.dorm.internal.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.dialect.Dialect;
import dev.dorm.dialect.PlainText;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.postgresql.PostgresqlDialect;
import dev.dorm.internal.raw.RawText.Placeholder;
import dev.dorm.internal.sqlite.SqliteDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexer takes for placeholders, and what it leaves alone. */
class RawTextTest {
  private static final PlainText SQLITE = SqliteDialect.INSTANCE.plainText();
  private static final PlainText POSTGRESQL = PostgresqlDialect.INSTANCE.plainText();

  private static final String[] PIECES = {
    "'", "''", "\"", "`", "[", "]", "$", "$$", "$a$", "$1", "E'", "\\", "--", "\n", "/*", "*/", ":",
    "::", ":a", "?", "??", "?1", "@", "@a", ";", "(", ")", "IN", "NOT", "SELECT", "x", "1", ".",
        " ",
    "|", "&", "é", "\u0000", ","
  };

  private static List<String> placeholders(String sql, PlainText rules) {
    List<String> found = new ArrayList<>();
    for (Placeholder each : RawText.of(sql, rules).placeholders()) {
      found.add(each.token().text());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SELECT :a                       | :a        | :a",
        "SELECT :a, :b_2                 | :a,:b_2   | :a,:b_2",
        "SELECT ?, ?                     | ?,?       | ?,?",
        "SELECT ':a', :b                | :b        | :b",
        "SELECT '''', :b, ''':c'       | :b        | :b",
        "SELECT \"x:a\".:b               | :b        | :b",
        "SELECT 1 -- :a                  | ^^        | ^^",
        "SELECT /* :a */ :b              | :b        | :b",
        "SELECT /* /* */ :a */ :b        | :a,:b     | :b",
        "SELECT x::text                  | ^^        | ^^",
        "SELECT :a::text                 | :a        | :a",
        "SELECT `:a`                     | ^^        | :a",
        "SELECT [:a]                     | ^^        | :a",
        "SELECT $$:a$$                   | refused   | ^^",
        "SELECT $t$ $$ :a $t$            | refused   | ^^",
        "SELECT E'\\':a'                 | refused   | ^^",
        "SELECT '\\', :a                | :a        | :a",
        "SELECT a$b, :c                  | :c        | :c",
        "SELECT d ? 'k'                  | ?         | ^^",
        "SELECT d ? :k                   | ?,:k      | :k",
        "SELECT d ? ?                    | ?,?       | ?",
        "SELECT (d) ? ?                  | ?,?       | ?",
        "SELECT d @? 'x'                 | ?         | ^^",
        "SELECT d ?& ?                   | ?,?       | ?",
        "SELECT 1 WHERE x = ?            | ?         | ?",
        "SELECT 1 WHERE ? = x            | ?         | ?",
        "SELECT 1 LIMIT ? OFFSET ?       | ?,?       | ?,?",
        "SELECT CASE WHEN ? THEN ? END   | ?,?       | ?,?",
        "SELECT a[1:2]                   | ^^        | ^^",
        "SELECT a := 1                   | ^^        | ^^",
        "SELECT $1                       | refused   | refused",
        "SELECT ?1                       | refused   | refused",
        "SELECT @a                       | refused   | ^^"
      })
  void placeholdersAreFound(String sql, String onSqlite, String onPostgresql) {
    check(sql, onSqlite, SQLITE);
    check(sql, onPostgresql, POSTGRESQL);
  }

  private static void check(String sql, String expected, PlainText rules) {
    if (expected.equals("refused")) {
      assertThatThrownBy(() -> placeholders(sql, rules)).isInstanceOf(QueryDefinitionError.class);
    } else {
      assertThat(String.join(",", placeholders(sql, rules))).isEqualTo(expected);
    }
  }

  @Test
  void listsTakeTheirPlaceWithIn() {
    String sql = "SELECT * FROM t WHERE a IN ( :ids ) AND b NOT IN (:ids) AND c = :one";
    List<RawBind> binds = List.of(RawBind.of("ids", List.of(1L, 2L)), RawBind.of("one", 1L));
    assertThat(text(SqliteDialect.INSTANCE, sql, binds))
        .isEqualTo(
            "SELECT * FROM t WHERE a IN (SELECT value FROM json_each(?))"
                + " AND b NOT IN (SELECT value FROM json_each(?)) AND c = ?");
    assertThat(text(PostgresqlDialect.INSTANCE, sql, binds))
        .isEqualTo("SELECT * FROM t WHERE a = ANY (?) AND b <> ALL (?) AND c = ?");
    List<RawBind> none = List.of(RawBind.of("ids", List.of()), RawBind.of("one", 1L));
    assertThat(text(PostgresqlDialect.INSTANCE, sql, none))
        .isEqualTo("SELECT * FROM t WHERE a = ANY ('{}') AND b <> ALL ('{}') AND c = ?");
    assertThat(
            text(
                PostgresqlDialect.INSTANCE,
                "SELECT d ? 'k' AND e ?| :x;",
                List.of(RawBind.of("x", "y"))))
        .isEqualTo("SELECT d ?? 'k' AND e ??| ?");
  }

  private static String text(Dialect dialect, String sql, List<RawBind> binds) {
    return new RawStatements(dialect).prepare(sql, binds).compiled().sql();
  }

  /** Whatever stands in a text: it is refused with a code, or its tokens lie where they say. */
  @Test
  void anyTextIsReadOrRefused() {
    long seed = 20_240_229;
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder("SELECT ");
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      read += isRead(text.toString(), random.nextBoolean() ? SQLITE : POSTGRESQL) ? 1 : 0;
    }
    assertThat(read).as("seed %d", seed).isBetween(10_000, 90_000);
  }

  private static boolean isRead(String sql, PlainText rules) {
    RawText text;
    try {
      text = RawText.of(sql, rules);
    } catch (QueryDefinitionError refused) {
      assertThat(refused.code()).isEqualTo("DORM3063");
      return false;
    }
    assertThat(sql).startsWith(text.sql());
    int last = 0;
    for (Placeholder each : text.placeholders()) {
      RawToken token = each.token();
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(text.sql()).startsWith("SELECT ");
      assertThat(text.sql().substring(token.start(), token.end())).isEqualTo(token.text());
      last = token.end();
    }
    return true;
  }
}
