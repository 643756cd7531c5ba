package dev.dorm.tests.chinook;

import dev.dorm.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All rows of all tables of a database, as the driver gives them as texts; the history of
 * migrations is left out.
 *
 * @param tables the rows of each table, in any order
 */
record ShopDump(SortedMap<String, List<SortedMap<String, String>>> tables) {
  static ShopDump of(Database database) throws SQLException {
    boolean sqlite = database.system().equals("sqlite");
    String names =
        sqlite
            ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
    SortedMap<String, List<SortedMap<String, String>>> tables = new TreeMap<>();
    try (Connection connection = database.openConnection();
        Statement statement = connection.createStatement()) {
      for (SortedMap<String, String> table : rows(statement, names)) {
        String name = table.values().iterator().next();
        if (!name.equals("dorm_migrations")) {
          tables.put(name, rows(statement, "SELECT * FROM \"" + name + "\""));
        }
      }
    }
    return new ShopDump(tables);
  }

  private static List<SortedMap<String, String>> rows(Statement statement, String sql)
      throws SQLException {
    List<SortedMap<String, String>> all = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        SortedMap<String, String> row = new TreeMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.put(
              rows.getMetaData().getColumnLabel(i), Objects.toString(rows.getString(i), "(NULL)"));
        }
        all.add(row);
      }
    }
    return all;
  }

  List<SortedMap<String, String>> rows(String table) {
    return Objects.requireNonNull(tables.get(table), table);
  }

  int size() {
    return tables.values().stream().mapToInt(List::size).sum();
  }

  /** The same with the rows of a table changed. */
  ShopDump changing(String table, Consumer<SortedMap<String, String>> change) {
    List<SortedMap<String, String>> changed = new ArrayList<>();
    for (SortedMap<String, String> row : rows(table)) {
      SortedMap<String, String> copy = new TreeMap<>(row);
      change.accept(copy);
      changed.add(copy);
    }
    return with(table, changed);
  }

  /** The same with a table of these rows. */
  ShopDump with(String table, List<SortedMap<String, String>> rows) {
    SortedMap<String, List<SortedMap<String, String>>> all = new TreeMap<>(tables);
    all.put(table, rows);
    return new ShopDump(all);
  }

  /** The same with a table under another name. */
  ShopDump renaming(String table, String name) {
    SortedMap<String, List<SortedMap<String, String>>> all = new TreeMap<>(tables);
    all.put(name, Objects.requireNonNull(all.remove(table), table));
    return new ShopDump(all);
  }

  /** A line for each row, sorted. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    tables.forEach((name, rows) -> rows.forEach(row -> lines.add(name + " " + row)));
    return lines.stream().sorted().toList();
  }
}
