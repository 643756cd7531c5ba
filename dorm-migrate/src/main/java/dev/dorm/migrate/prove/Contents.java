package dev.dorm.migrate.prove;

import dev.dorm.migrate.ddl.RowSql;
import dev.dorm.migrate.prove.Trail.Place;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of fields in all rows, sorted, by table as it is called in the first of two states. */
final class Contents {
  private final ProofConnection connection;

  Contents(ProofConnection connection) {
    this.connection = connection;
  }

  /**
   * Reads them.
   *
   * @param trail the fields
   * @param after whether their places after the migration count
   * @param state the state with those places
   */
  Map<String, List<String>> read(List<Trail.Step> trail, boolean after, ProjectState state)
      throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    Map<String, String> tables = new LinkedHashMap<>();
    for (Trail.Step step : trail) {
      Place place = after ? step.after() : step.before();
      ModelState model = state.model(place.model());
      FieldState field = model.field(place.field()).orElseThrow();
      if (field instanceof ColumnField column) {
        String name = step.before().model().toString();
        tables.put(name, model.table());
        columns.computeIfAbsent(name, any -> new ArrayList<>()).add(column.column());
      } else {
        JoinTable table = ((ManyToManyField) field).table();
        if (table != null) {
          String name = step.before().model() + "." + step.before().field();
          tables.put(name, table.name());
          columns.put(name, List.of(table.source(), table.target()));
        }
      }
    }
    Map<String, List<String>> contents = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      contents.put(table.getKey(), rows(table.getValue(), columns.get(table.getKey())));
    }
    return contents;
  }

  private List<String> rows(String table, @Nullable List<String> columns) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (List<@Nullable String> row :
        connection.rows(RowSql.select(table, columns == null ? List.of() : columns))) {
      rows.add(row.toString());
    }
    rows.sort(null);
    return rows;
  }
}
