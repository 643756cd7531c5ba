package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.introspect.Catalog;
import dev.dorm.migrate.introspect.LiveColumn;
import dev.dorm.migrate.introspect.LiveKey;
import dev.dorm.migrate.introspect.LiveSchema;
import dev.dorm.migrate.introspect.LiveTable;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether the tables of an app's first migration are there already, so that it need only
 * be recorded. Columns, types, NULL, keys and foreign keys must be what the migration makes;
 * indexes, CHECKs and names are left to {@code dbcheck}.
 */
final class FakeInitial {
  private final Session session;
  private final ConnectionSource source;
  private final ExecutionOptions options;

  FakeInitial(Session session, ConnectionSource source, ExecutionOptions options) {
    this.session = session;
    this.source = source;
    this.options = options;
  }

  /**
   * Whether all tables that the migration makes are there with all of their columns; of a migration
   * behind another one of its app, and of one that makes no table: no.
   *
   * @throws PlanRefused when some tables are there, but not as the migration makes them
   */
  boolean isThere(MigrationPlan.Step step) throws SQLException {
    String app = step.node().id().app();
    boolean first = step.node().dependsOn().stream().noneMatch(id -> id.app().equals(app));
    Map<String, List<String>> made = first ? tables(step.operations()) : Map.of();
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, List<String>> table : made.entrySet()) {
      Set<String> columns = session.columns(table.getKey());
      if (columns.isEmpty()) {
        missing.add("the table " + table.getKey());
        continue;
      }
      found++;
      for (String column : table.getValue()) {
        if (!columns.contains(column)) {
          missing.add(table.getKey() + "." + column);
        }
      }
    }
    if (found > 0 && !missing.isEmpty()) {
      throw refused(step, "the database has " + found + " of its tables, but not ", missing);
    }
    if (found > 0) {
      List<String> others = others(step, made.keySet());
      if (!others.isEmpty()) {
        throw refused(step, "its tables are there, but not as it makes them: ", others);
      }
    }
    return found > 0;
  }

  private static PlanRefused refused(MigrationPlan.Step step, String why, List<String> what) {
    return new PlanRefused(
        MigrationCode.DRIFT,
        step.node().id()
            + " cannot be taken as applied: "
            + why
            + String.join(", ", what)
            + ". FIX: make the tables as the migration does; if they are those of a later migration,"
            + " migrate "
            + step.node().id().app()
            + " <that one> --fake, and then dbcheck.");
  }

  /** What is another than the migration makes it, in the order of tables and columns. */
  private List<String> others(MigrationPlan.Step step, Set<String> names) throws SQLException {
    SchemaCheck check = new SchemaCheck(source, options);
    LiveSchema wanted = check.expected(step.node().apply(step.start()));
    LiveSchema live = Catalog.read(source.engine(), session.statements()::rows);
    List<String> others = new ArrayList<>();
    for (String name : names) {
      wanted
          .find(name)
          .ifPresent(made -> live.find(name).ifPresent(there -> compare(made, there, others)));
    }
    return others;
  }

  private void compare(LiveTable made, LiveTable there, List<String> others) {
    for (LiveColumn column : made.columns()) {
      boolean key = made.primaryKey().contains(column.name());
      there
          .column(column.name())
          .map(other -> difference(made.name(), column, other, key))
          .filter(difference -> !difference.isEmpty())
          .ifPresent(others::add);
    }
    if (!made.primaryKey().equals(there.primaryKey())) {
      others.add(
          "the key of "
              + made.name()
              + " is ("
              + String.join(", ", there.primaryKey())
              + "), not ("
              + String.join(", ", made.primaryKey())
              + ")");
    }
    for (LiveKey key : made.foreignKeys()) {
      boolean same =
          there.foreignKeys().stream()
              .anyMatch(
                  other ->
                      other.columns().equals(key.columns()) && other.table().equals(key.table()));
      if (!same) {
        others.add(
            made.name()
                + " has no foreign key ("
                + String.join(", ", key.columns())
                + ") to "
                + key.table());
      }
    }
  }

  private String difference(String table, LiveColumn made, LiveColumn there, boolean key) {
    String wanted = type(made.type()) + (made.nullable() || key ? "" : " NOT NULL");
    String found = type(there.type()) + (there.nullable() || key ? "" : " NOT NULL");
    return wanted.equals(found)
        ? ""
        : table + "." + made.name() + " is " + found + ", not " + wanted;
  }

  /** SQLite keeps values by the affinity of a type; its name may be any. */
  private String type(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    if (source.engine() != Engine.SQLITE) {
      return type;
    }
    if (upper.contains("INT")) {
      return "INTEGER";
    }
    if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
      return "TEXT";
    }
    if (upper.isEmpty() || upper.contains("BLOB") || upper.equals("ANY")) {
      return "BLOB";
    }
    boolean real = upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB");
    return real ? "REAL" : "NUMERIC";
  }

  private static Map<String, List<String>> tables(List<Operation> operations) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Operation operation : operations) {
      if (operation instanceof CreateModel model) {
        List<String> columns = new ArrayList<>();
        for (FieldState field : model.fields()) {
          if (field instanceof ColumnField column) {
            columns.add(column.column());
          } else if (field instanceof ManyToManyField many && many.table() != null) {
            tables.put(many.table().name(), List.of(many.table().source(), many.table().target()));
          }
        }
        tables.put(model.table(), columns);
      }
    }
    return tables;
  }
}
