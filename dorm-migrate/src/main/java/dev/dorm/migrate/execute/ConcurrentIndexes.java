package dev.dorm.migrate.execute;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Indexes that PostgreSQL builds and drops outside of transactions, and what it leaves of them. */
final class ConcurrentIndexes {
  private static final Pattern BUILDS =
      Pattern.compile(
          "\\s*CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
              + "(?:\"(?<quoted>(?:[^\"]|\"\")+)\"|(?<plain>[\\p{L}_][\\p{L}\\d_$]*))\\s+ON\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DROPS =
      Pattern.compile("DROP INDEX CONCURRENTLY \"((?:[^\"]|\"\")+)\"", Pattern.CASE_INSENSITIVE);

  private final Statements statements;

  ConcurrentIndexes(Statements statements) {
    this.statements = statements;
  }

  /** Whether a statement builds an index. */
  static boolean builds(String sql) {
    return built(sql) != null;
  }

  private static @Nullable String built(String sql) {
    Matcher matcher = BUILDS.matcher(sql);
    if (!matcher.lookingAt()) {
      return null;
    }
    String quoted = matcher.group("quoted");
    return quoted == null
        ? matcher.group("plain").toLowerCase(Locale.ROOT)
        : quoted.replace("\"\"", "\"");
  }

  /** Whether the index that a statement builds is there, and whole. */
  boolean isBuilt(String sql) throws SQLException {
    String name = built(sql);
    return name != null && count(name, true) > 0;
  }

  /** What a failed CREATE INDEX CONCURRENTLY leaves behind is of no use. */
  void dropInvalid(String sql) throws SQLException {
    String name = built(sql);
    if (name != null && count(name, false) > 0) {
      statements.run("DROP INDEX " + Statements.quote(name));
    }
  }

  /** Whether a run that was killed before it said so has dropped an index. */
  boolean isDropped(String sql) throws SQLException {
    Matcher matcher = DROPS.matcher(sql);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group(1).replace("\"\"", "\"");
    return count(name, true) + count(name, false) == 0;
  }

  private long count(String name, boolean valid) throws SQLException {
    return statements.number(
        "SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN"
            + " pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND"
            + " c.relname = ? AND i.indisvalid = "
            + valid,
        name);
  }
}
