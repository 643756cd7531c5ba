package dev.dorm.migrate.execute;

import static dev.dorm.migrate.execute.Statements.quote;

import dev.dorm.migrate.ddl.Rebuild;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of SQLite anew and keeps what hangs on it: rows and their numbers, rows of other
 * tables, triggers, indexes made by hand, views, the counter of keys. Whatever it does not
 * understand it refuses before it changes anything.
 */
final class SqliteRebuild {
  /** Everything in SQL whose words do not count: texts, names in quotes, comments. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^]]*]|--[^\\n]*|/\\*(?s:.*?)\\*/");

  private static final Pattern CHECK = Pattern.compile("\\bcheck\\b", Pattern.CASE_INSENSITIVE);

  private final Statements statements;
  private final Rebuild rebuild;
  private final boolean carryUnknown;
  private final Consumer<String> at;

  /**
   * A rebuild.
   *
   * @param at is told each statement before it is run
   */
  SqliteRebuild(Statements statements, Rebuild rebuild, boolean carryUnknown, Consumer<String> at) {
    this.statements = statements;
    this.rebuild = rebuild;
    this.carryUnknown = carryUnknown;
    this.at = at;
  }

  /** What the rebuild refuses. */
  static final class Refused extends SQLException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    private final String mend;

    Refused(String problem, String mend) {
      super(problem);
      this.mend = mend;
    }

    String mend() {
      return mend;
    }
  }

  void run() throws SQLException {
    at.accept("the look at " + rebuild.table() + " before it is written anew");
    refuseLeftover();
    List<String> definitions = new ArrayList<>();
    List<String> carried = carried(definitions);
    refuseUnknownConstraints();
    String options = options();
    List<String> objects = objects();
    SqliteTriggers triggers = new SqliteTriggers(statements);
    Set<String> failing = triggers.failures().keySet();
    String counter = counter();
    long rows = count(rebuild.table());
    run(rebuild.create(definitions, options));
    run(rebuild.copy(numbered(carried, options)));
    long copied = count(rebuild.temporary());
    if (copied != rows) {
      throw new SQLException(rows + " rows were to be copied, and " + copied + " were");
    }
    run(rebuild.drop());
    rename();
    for (String index : rebuild.indexes()) {
      run(index);
    }
    for (String object : objects) {
      run(object);
    }
    restore(counter);
    checkViews();
    checkTriggers(triggers, failing);
  }

  private void run(String sql) throws SQLException {
    at.accept(sql);
    statements.run(sql);
  }

  private long count(String table) throws SQLException {
    return statements.number("SELECT count(*) FROM " + quote(table));
  }

  private void refuseLeftover() throws SQLException {
    String sql = "SELECT count(*) FROM sqlite_schema WHERE name = ?";
    if (statements.number(sql, rebuild.temporary()) > 0) {
      throw new Refused(
          "there is a table "
              + rebuild.temporary()
              + " already, and dorm does not know where it comes from",
          "drop or rename it, then run migrate again");
    }
  }

  /** The columns that migrations do not know, and the defaults that they did not set. */
  private List<String> carried(List<String> definitions) throws SQLException {
    Set<String> missing = new HashSet<>(rebuild.known());
    List<String> unknown = new ArrayList<>();
    String sql = "SELECT name, type, \"notnull\", dflt_value, hidden FROM pragma_table_xinfo(?)";
    for (List<@Nullable String> row : statements.rows(sql, rebuild.table())) {
      String name = String.valueOf(row.get(0));
      boolean known = missing.remove(name);
      boolean plain = row.get(3) == null && "0".equals(row.get(4));
      if (known && !plain && !rebuild.filled().contains(name)) {
        throw new Refused(
            "the column " + name + " has a default or an expression that no migration gave it",
            "remove it, or change the table by runSql");
      }
      if (!known) {
        refuseUnlessCarried(name, "0".equals(row.get(4)));
        unknown.add(quote(name));
        definitions.add(definition(row));
      }
    }
    if (!missing.isEmpty()) {
      throw new Refused(
          "the table " + rebuild.table() + " has no column " + String.join(", ", missing),
          "bring the table to what the migrations say");
    }
    return unknown;
  }

  private void refuseUnlessCarried(String name, boolean plain) throws Refused {
    if (!carryUnknown || !plain) {
      throw new Refused(
          "the table "
              + rebuild.table()
              + " has a column "
              + name
              + " that no migration made, and it would be lost",
          plain
              ? "--carry-unknown keeps it with its values; or remove it"
              : "remove it, or change the table by runSql");
    }
  }

  private static String definition(List<@Nullable String> row) {
    String notNull = "1".equals(row.get(2)) ? " NOT NULL" : "";
    String value = row.get(3) == null ? "" : " DEFAULT (" + row.get(3) + ")";
    return quote(String.valueOf(row.get(0))) + " " + row.get(1) + notNull + value;
  }

  private void refuseUnknownConstraints() throws SQLException {
    String sql = statements.text("SELECT sql FROM sqlite_schema WHERE name = ?", rebuild.table());
    int checks = 0;
    Matcher check = CHECK.matcher(QUOTED.matcher(String.valueOf(sql)).replaceAll("''"));
    while (check.find()) {
      checks++;
    }
    if (checks > rebuild.checks()) {
      throw new Refused(
          "the table " + rebuild.table() + " has a CHECK that no migration gave it",
          "remove it, or change the table by runSql");
    }
    for (List<@Nullable String> key :
        statements.rows("SELECT \"from\" FROM pragma_foreign_key_list(?)", rebuild.table())) {
      if (!rebuild.references().contains(String.valueOf(key.get(0)))) {
        throw new Refused(
            "the column " + key.get(0) + " has a foreign key that no migration gave it",
            "remove it, or change the table by runSql");
      }
    }
    refuseUnknownUnique();
  }

  private void refuseUnknownUnique() throws SQLException {
    for (List<@Nullable String> index :
        statements.rows(
            "SELECT name FROM pragma_index_list(?) WHERE origin = 'u'", rebuild.table())) {
      Set<String> columns = new HashSet<>();
      statements
          .rows("SELECT name FROM pragma_index_info(?)", index.get(0))
          .forEach(column -> columns.add(String.valueOf(column.get(0))));
      if (!rebuild.unique().contains(columns)) {
        throw new Refused(
            "the table is UNIQUE over " + columns + ", which no migration made it",
            "remove that, or change the table by runSql");
      }
    }
  }

  /** STRICT and WITHOUT ROWID as the table has them. */
  private String options() throws SQLException {
    List<List<@Nullable String>> rows =
        statements.rows(
            "SELECT strict, wr FROM pragma_table_list WHERE name = ? AND schema = 'main'",
            rebuild.table());
    List<String> options = new ArrayList<>();
    if (!rows.isEmpty() && "1".equals(rows.get(0).get(0))) {
      options.add("STRICT");
    }
    if (!rows.isEmpty() && "1".equals(rows.get(0).get(1))) {
      options.add("WITHOUT ROWID");
    }
    return String.join(", ", options);
  }

  /** Triggers, and the indexes that migrations did not make. */
  private List<String> objects() throws SQLException {
    List<String> objects = new ArrayList<>();
    for (List<@Nullable String> row :
        statements.rows(
            "SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? COLLATE NOCASE AND type IN"
                + " ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid",
            rebuild.table())) {
      if (!rebuild.managed().contains(String.valueOf(row.get(0)))) {
        objects.add(String.valueOf(row.get(1)));
      }
    }
    return objects;
  }

  /** A row without a key of its own keeps its number. */
  private List<String> numbered(List<String> carried, String options) {
    boolean counted = rebuild.columns().stream().anyMatch(Rebuild.Column::counted);
    if (counted || options.contains("WITHOUT ROWID")) {
      return carried;
    }
    Set<String> names = new HashSet<>();
    rebuild.columns().forEach(column -> names.add(column.name().toLowerCase(Locale.ROOT)));
    rebuild.known().forEach(column -> names.add(column.toLowerCase(Locale.ROOT)));
    List<String> all = new ArrayList<>(carried);
    List.of("rowid", "_rowid_", "oid").stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(all::add);
    return all;
  }

  private @Nullable String counter() throws SQLException {
    return hasCounters()
        ? statements.text("SELECT seq FROM sqlite_sequence WHERE name = ?", rebuild.table())
        : null;
  }

  private boolean hasCounters() throws SQLException {
    return statements.number("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'")
        > 0;
  }

  private void restore(@Nullable String counter) throws SQLException {
    if (counter == null || !hasCounters()) {
      return;
    }
    at.accept("the counter of " + rebuild.table());
    int changed =
        statements.update(
            "UPDATE sqlite_sequence SET seq = max(seq, CAST(? AS INTEGER)) WHERE name = ?",
            counter,
            rebuild.table());
    String created =
        statements.text("SELECT sql FROM sqlite_schema WHERE name = ?", rebuild.table());
    boolean counts =
        QUOTED
            .matcher(Objects.toString(created))
            .replaceAll("''")
            .toUpperCase(Locale.ROOT)
            .contains("AUTOINCREMENT");
    if (changed == 0 && counts) {
      statements.update(
          "INSERT INTO sqlite_sequence (name, seq) VALUES (?, CAST(? AS INTEGER))",
          rebuild.table(),
          counter);
    }
  }

  /** References to the table must stay as they are, and not follow the new one's name. */
  private void rename() throws SQLException {
    boolean legacy = statements.number("PRAGMA legacy_alter_table") == 1;
    statements.run("PRAGMA legacy_alter_table = ON");
    try {
      run(rebuild.rename());
    } finally {
      if (!legacy) {
        statements.run("PRAGMA legacy_alter_table = OFF");
      }
    }
  }

  private void checkViews() throws SQLException {
    for (List<@Nullable String> view :
        statements.rows("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
      String sql = "SELECT 1 FROM " + quote(String.valueOf(view.get(0))) + " LIMIT 0";
      at.accept(sql);
      statements.rows(sql);
    }
  }

  /** A trigger is not looked at when it is made, but each time that it fires. */
  private void checkTriggers(SqliteTriggers triggers, Set<String> failing) throws SQLException {
    Map<String, String> failures = triggers.failures();
    failures.keySet().removeAll(failing);
    if (!failures.isEmpty()) {
      String write = failures.keySet().iterator().next();
      throw new Refused(
          write + " would fail in a trigger from now on: " + failures.get(write),
          "drop the trigger by runSql before this operation, and make it anew behind it");
    }
  }
}
