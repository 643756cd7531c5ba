package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether the tables of an app's first migration are there already, so that it need only
 * be recorded.
 */
final class FakeInitial {
  private final Session session;

  FakeInitial(Session session) {
    this.session = session;
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
      throw new PlanRefused(
          MigrationCode.DRIFT,
          step.node().id()
              + " cannot be taken as applied: the database has "
              + found
              + " of its tables, but not "
              + String.join(", ", missing)
              + ". FIX: make the tables as the migration does, or migrate without --fake-initial.");
    }
    return found > 0;
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
