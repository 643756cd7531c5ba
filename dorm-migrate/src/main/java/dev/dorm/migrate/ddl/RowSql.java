package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.TableKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements for rows of the tables of a state. */
public final class RowSql {
  private final Engine engine;
  private final ProjectState state;
  private final Literals literals;

  /** Statements for a database whose tables are those of a state. */
  public RowSql(Engine engine, ProjectState state) {
    this.engine = engine;
    this.state = state;
    this.literals = new Literals(engine);
  }

  /** The type of a column; of a foreign key, that of the key it refers to. */
  public ColumnType type(ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key == null ? field.type() : state.target(key).type();
  }

  /**
   * A new row.
   *
   * @param values the values as texts, by field
   */
  public String insert(ModelState model, Map<String, @Nullable String> values) {
    List<String> columns = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          ColumnField field = model.column(name).orElseThrow();
          columns.add(field.column());
          shown.add(value == null ? "NULL" : literals.value(type(field), value));
        });
    return insert(model.table(), columns, shown);
  }

  /** A new row of a table between two models. */
  public String insert(JoinTable table, TableKey source, String left, TableKey target, String right) {
    return insert(
        table.name(),
        List.of(table.source(), table.target()),
        List.of(literals.value(source.type(), left), literals.value(target.type(), right)));
  }

  private static String insert(String table, List<String> columns, List<String> values) {
    return "INSERT INTO "
        + quote(table)
        + " ("
        + Identifiers.list(columns)
        + ") VALUES ("
        + String.join(", ", values)
        + ")";
  }

  /** The values of columns in all rows. */
  public static String select(String table, List<String> columns) {
    return "SELECT " + Identifiers.list(columns) + " FROM " + quote(table);
  }

  /** The statements that leave tables without rows. */
  public List<String> empty(List<String> tables) {
    if (tables.isEmpty()) {
      return List.of();
    }
    if (engine == Engine.POSTGRESQL) {
      return List.of("TRUNCATE TABLE " + Identifiers.list(tables));
    }
    List<String> statements = new ArrayList<>();
    statements.add("PRAGMA foreign_keys = OFF");
    tables.forEach(table -> statements.add("DELETE FROM " + quote(table)));
    statements.add("PRAGMA foreign_keys = ON");
    return statements;
  }
}
