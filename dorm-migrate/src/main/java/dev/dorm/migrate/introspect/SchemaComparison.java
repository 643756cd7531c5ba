package dev.dorm.migrate.introspect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in what a live schema differs from what it should be. A pure function. */
public final class SchemaComparison {
  private final Engine engine;
  private final LiveSchema actual;
  private final List<SchemaDifference> found = new ArrayList<>();

  private SchemaComparison(Engine engine, LiveSchema actual) {
    this.engine = engine;
    this.actual = actual;
  }

  /**
   * The differences, table by table. A table that is not expected is none of dorm's, and no
   * difference.
   */
  public static List<SchemaDifference> compare(
      Engine engine, LiveSchema expected, LiveSchema actual) {
    SchemaComparison comparison = new SchemaComparison(engine, actual);
    expected.tables().values().forEach(comparison::table);
    return List.copyOf(comparison.found);
  }

  private void table(LiveTable wanted) {
    LiveTable table = actual.find(wanted.name()).orElse(null);
    if (table == null) {
      found.add(
          new SchemaDifference(
              MigrationCode.TABLE_MISSING,
              wanted.name(),
              "",
              "The table " + wanted.name() + " is missing, though its migration was applied.",
              "make it as sqlmigrate prints it, or restore it from a backup."));
      return;
    }
    Meaning made = new Meaning(engine, wanted);
    Meaning live = new Meaning(engine, table);
    new ColumnComparison(wanted, table, made, live, found).compare();
    options(wanted, table);
    new IndexComparison(wanted, table, made, live, found).compare();
    new ConstraintComparison(wanted, table, made, live, found).compare();
  }

  private void options(LiveTable wanted, LiveTable table) {
    if (!wanted.options().equals(table.options())) {
      found.add(
          new SchemaDifference(
              MigrationCode.OPTIONS_DIFFER,
              wanted.name(),
              "",
              "The table "
                  + wanted.name()
                  + " is "
                  + (table.options().isEmpty() ? "plain" : table.options())
                  + ", the migrations make it "
                  + (wanted.options().isEmpty() ? "plain" : wanted.options())
                  + ".",
              "nothing has to be done for dorm, which keeps a table as it is; to have the checks of"
                  + " types, copy its rows into a table made as sqlmigrate prints it."));
    }
    if (!Objects.equals(wanted.comment(), table.comment())) {
      found.add(comment(wanted.name(), "", "TABLE " + quote(wanted.name()), wanted.comment()));
    }
  }

  static SchemaDifference comment(
      String table, String column, String what, @Nullable String comment) {
    String text = comment == null ? "NULL" : "'" + comment.replace("'", "''") + "'";
    String subject = column.isEmpty() ? table : table + "." + column;
    return new SchemaDifference(
        MigrationCode.COMMENT_DIFFERS,
        table,
        column,
        "The comment of " + subject + " is not that of the migrations.",
        "COMMENT ON " + what + " IS " + text + ".");
  }

  static String quote(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String list(List<String> names) {
    return String.join(", ", names);
  }
}
