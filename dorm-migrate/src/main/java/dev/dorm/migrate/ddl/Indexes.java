package dev.dorm.migrate.ddl;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelState;
import java.util.List;
import java.util.stream.Collectors;

/** Statements for indexes, which are the same on all databases. */
final class Indexes {
  private Indexes() {}

  static Step create(ModelState model, IndexState index) {
    String columns =
        index.parts().stream()
            .map(part -> column(model, part.field()) + (part.descending() ? " DESC" : ""))
            .collect(Collectors.joining(", "));
    return create(index.name(), model.table(), columns, index.unique());
  }

  static Step create(String name, String table, List<String> columns, boolean unique) {
    return create(name, table, Identifiers.list(columns), unique);
  }

  private static Step create(String name, String table, String columns, boolean unique) {
    return new SqlStatement(
        (unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
            + Identifiers.quote(name)
            + " ON "
            + Identifiers.quote(table)
            + " ("
            + columns
            + ")");
  }

  static Step drop(String name) {
    return new SqlStatement("DROP INDEX " + Identifiers.quote(name));
  }

  private static String column(ModelState model, String field) {
    return Identifiers.quote(columnName(model, field));
  }

  static List<String> columnNames(ModelState model, List<String> fields) {
    return fields.stream().map(field -> columnName(model, field)).toList();
  }

  private static String columnName(ModelState model, String field) {
    return model
        .column(field)
        .map(ColumnField::column)
        .orElseThrow(() -> new IllegalArgumentException(model.key() + " has no column " + field));
  }
}
