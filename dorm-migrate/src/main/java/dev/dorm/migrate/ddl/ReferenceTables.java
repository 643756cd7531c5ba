package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.state.TableKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The operations that make all tables of a state at once. The models are put into one app, so that
 * all keys come at its end whichever way the apps refer to one another; names of tables, columns,
 * indexes and constraints are those of the state.
 *
 * @param engine the database
 * @param operations one for each model
 * @param external statements that make what the state refers to and does not own
 */
public record ReferenceTables(Engine engine, List<Operation> operations, List<String> external) {
  /** The app that the models are put into. */
  public static final String APP = "reference";

  /** Copies the lists. */
  public ReferenceTables {
    operations = List.copyOf(operations);
    external = List.copyOf(external);
  }

  /** The tables of a state. */
  public static ReferenceTables of(ProjectState state, Engine engine) {
    ProjectState flat = state;
    for (ModelKey key : state.models().keySet()) {
      flat = flat.renamed(key, new ModelKey(APP, key.app() + "." + key.name()));
    }
    List<Operation> operations = new ArrayList<>();
    SortedMap<String, TableKey> external = new TreeMap<>();
    for (ModelState model : flat.models().values()) {
      operations.add(CreateModel.of(model));
      for (FieldState field : model.fields()) {
        external(field).ifPresent(key -> external.put(key.table(), key));
      }
    }
    return new ReferenceTables(
        engine, operations, engine == Engine.SQLITE ? List.of() : statements(external));
  }

  private static Optional<TableKey> external(FieldState field) {
    if (field instanceof ManyToManyField many) {
      return Optional.ofNullable(many.external());
    }
    ForeignKeyState key = ((ColumnField) field).foreignKey();
    return key == null ? Optional.empty() : Optional.ofNullable(key.external());
  }

  private static List<String> statements(Map<String, TableKey> external) {
    return external.values().stream()
        .map(
            key ->
                "CREATE TABLE "
                    + quote(key.table())
                    + " ("
                    + quote(key.column())
                    + " "
                    + PostgresqlTypes.words(key.type())
                    + " PRIMARY KEY)")
        .toList();
  }
}
