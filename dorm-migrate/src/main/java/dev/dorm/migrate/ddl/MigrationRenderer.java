package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the operations of a migration into SQL. A pure function: it runs nothing. */
public final class MigrationRenderer {
  private final SchemaEditor editor;

  private MigrationRenderer(SchemaEditor editor) {
    this.editor = editor;
  }

  /**
   * A renderer.
   *
   * @param engine the database
   * @param alters whether it changes NOT NULL of a column in place; SQLite does since 3.53
   */
  public static MigrationRenderer of(Engine engine, boolean alters) {
    return new MigrationRenderer(
        switch (engine) {
          case SQLITE -> new SqliteEditor(alters);
          case POSTGRESQL -> new PostgresqlEditor();
        });
  }

  /**
   * The SQL of operations.
   *
   * @param app the migration's app
   * @param operations the operations, in order
   * @param before the state before the first of them
   * @throws dev.dorm.migrate.exception.PlanRefused when one does not fit, or the database cannot
   *     hold it
   */
  public MigrationSql render(String app, List<Operation> operations, ProjectState before) {
    ProjectState last = before;
    for (Operation operation : operations) {
      last = operation.apply(app, last);
    }
    checkReferences(last);
    List<OperationSql> rendered = new ArrayList<>();
    Set<FieldKey> pending = new LinkedHashSet<>();
    boolean foreignKeysOff = false;
    ProjectState state = before;
    for (Operation operation : operations) {
      ProjectState after = operation.apply(app, state);
      Change change = new Change(app, state, after, last, Set.copyOf(pending));
      rendered.add(new OperationSql(operation.describe(), editor.steps(operation, change)));
      foreignKeysOff |= editor.needsForeignKeysOff(operation, change);
      pending.addAll(newForeignKeys(app, operation));
      state = after;
    }
    List<Step> keys = foreignKeys(pending, new Change(app, state, last, last, Set.of()));
    if (!keys.isEmpty()) {
      rendered.add(new OperationSql("Add foreign keys", keys));
    }
    return new MigrationSql(rendered, foreignKeysOff);
  }

  private List<Step> foreignKeys(Set<FieldKey> pending, Change change) {
    List<Step> steps = new ArrayList<>();
    for (FieldKey key : pending) {
      change
          .last()
          .find(key.model())
          .ifPresent(model -> steps.addAll(editor.foreignKeys(model, key.field(), change)));
    }
    return steps;
  }

  private static List<FieldKey> newForeignKeys(String app, Operation operation) {
    if (operation instanceof CreateModel create) {
      ModelKey model = new ModelKey(app, create.name());
      return create.fields().stream().map(field -> new FieldKey(model, field.name())).toList();
    }
    if (operation instanceof AddField add) {
      return List.of(new FieldKey(new ModelKey(app, add.model()), add.field().name()));
    }
    return List.of();
  }

  private static void checkReferences(ProjectState state) {
    for (ModelState model : state.models().values()) {
      for (FieldState field : model.fields()) {
        if (field instanceof ColumnField column && column.foreignKey() != null) {
          state.target(column.foreignKey());
        } else if (field instanceof ManyToManyField many) {
          state.target(many.to(), many.external());
        }
      }
    }
  }
}
