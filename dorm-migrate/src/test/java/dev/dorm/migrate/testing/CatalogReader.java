package dev.dorm.migrate.testing;

import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a database's catalog says about a schema, without the order in which things were made. */
public final class CatalogReader {
  private CatalogReader() {}

  /** Tables, columns, constraints and indexes, sorted. */
  public static List<String> read(TestDatabase database) {
    return database.engine() == Engine.SQLITE
        ? sqlite(database)
        : new ArrayList<>(new TreeSet<>(database.schema()));
  }

  private static List<String> sqlite(TestDatabase database) {
    TreeSet<String> all = new TreeSet<>();
    for (String table : database.tables()) {
      if (table.equals("dorm_migrations")) {
        continue;
      }
      String name = "'" + table.replace("'", "''") + "'";
      for (String column :
          database.rows(
              "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo("
                  + name
                  + ")")) {
        all.add(table + " column " + column);
      }
      for (String key :
          database.rows(
              "SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM"
                  + " pragma_foreign_key_list("
                  + name
                  + ")")) {
        all.add(table + " key " + key);
      }
      for (String line :
          database.rows("SELECT strict, wr FROM pragma_table_list WHERE name = " + name)) {
        all.add(table + " options " + line);
      }
      String sql = database.rows("SELECT sql FROM sqlite_schema WHERE name = " + name).get(0);
      for (String line : sql.split("\n|, (?=\"|CONSTRAINT)")) {
        int computed = line.indexOf("GENERATED ALWAYS");
        if (computed >= 0) {
          String end = line.substring(computed);
          all.add(table + " " + end.substring(0, end.indexOf("STORED")));
        }
        int check = line.indexOf("CONSTRAINT");
        if (check >= 0) {
          String constraint =
              line.substring(check).strip().replaceAll("(\\)| NOT NULL| STRICT|,|\\s)+$", "");
          all.add(table + " " + constraint);
        }
      }
    }
    all.addAll(
        database.rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND"
                + " tbl_name <> 'dorm_migrations'"));
    return List.copyOf(all);
  }
}
