package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
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
   * @param alters whether it changes NOT NULL and CHECK of a column in place; SQLite does since
   *     3.53
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
    PendingKeys pending = new PendingKeys(app);
    List<Placed> placed = new ArrayList<>();
    ProjectState state = before;
    for (Operation operation : operations) {
      state = place(operation, app, state, last, pending, placed);
    }
    List<OperationSql> rendered = new ArrayList<>(editor.render(placed));
    List<Step> keys = foreignKeys(pending, new Change(app, state, last, last, Set.of()));
    if (!keys.isEmpty()) {
      rendered.add(new OperationSql("Add foreign keys", keys));
    }
    return new MigrationSql(rendered, foreignKeysOff(placed, rendered));
  }

  private static ProjectState place(
      Operation operation,
      String app,
      ProjectState state,
      ProjectState last,
      PendingKeys pending,
      List<Placed> placed) {
    ProjectState after = operation.apply(app, state);
    if (operation instanceof Separate separate) {
      ProjectState inner = state;
      for (Operation part : separate.database()) {
        inner = place(part, app, inner, last, pending, placed);
      }
      return after;
    }
    placed.add(new Placed(operation, new Change(app, state, after, last, pending.fields())));
    pending.follow(operation);
    return after;
  }

  private boolean foreignKeysOff(List<Placed> placed, List<OperationSql> rendered) {
    List<Step> steps = rendered.stream().flatMap(sql -> sql.steps().stream()).toList();
    return placed.stream().anyMatch(one -> editor.needsForeignKeysOff(one.operation(), steps));
  }

  private List<Step> foreignKeys(PendingKeys pending, Change change) {
    List<Step> steps = new ArrayList<>();
    for (FieldKey key : pending.fields()) {
      change
          .last()
          .find(key.model())
          .ifPresent(model -> steps.addAll(editor.foreignKeys(model, key.field(), change)));
    }
    return steps;
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
