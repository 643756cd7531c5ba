package dev.dorm.migrate.execute;

import static dev.dorm.migrate.execute.Statements.quote;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The triggers of a file of SQLite, which are compiled only when a statement fires them. */
final class SqliteTriggers {
  private final Statements statements;

  SqliteTriggers(Statements statements) {
    this.statements = statements;
  }

  /** The writes to tables with triggers that cannot be run, each with the reason. */
  Map<String, String> failures() throws SQLException {
    Map<String, String> failures = new TreeMap<>();
    for (List<@Nullable String> row :
        statements.rows("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'")) {
      String table = String.valueOf(row.get(0));
      String name = quote(table);
      explain("INSERT INTO " + name, " DEFAULT VALUES", failures);
      explain("UPDATE " + name, " SET " + assignments(table), failures);
      explain("DELETE FROM " + name, "", failures);
    }
    return failures;
  }

  /** Each column to what it is; an UPDATE of all of them fires every trigger of updates. */
  private String assignments(String table) throws SQLException {
    return statements
        .rows("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table)
        .stream()
        .map(row -> quote(String.valueOf(row.get(0))))
        .map(column -> column + " = " + column)
        .collect(Collectors.joining(", "));
  }

  private void explain(String write, String rest, Map<String, String> failures) {
    try {
      statements.rows("EXPLAIN " + write + rest);
    } catch (SQLException e) {
      failures.put(write, String.valueOf(e.getMessage()));
    }
  }
}
