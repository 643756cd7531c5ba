package dev.dorm.migrate.ddl;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.OperationVisitor;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQLite: foreign keys stand in the table, and every UNIQUE is a unique index, so that neither
 * needs the table to be written anew.
 */
final class SqliteEditor implements SchemaEditor {
  private final boolean alters;

  /**
   * An editor.
   *
   * @param alters whether NOT NULL of a column can be changed in place (SQLite 3.53 and later)
   */
  SqliteEditor(boolean alters) {
    this.alters = alters;
  }

  @Override
  public List<Step> steps(Operation operation, Change change) {
    return operation.accept(new Visitor(change, new SqliteTables(alters, change)));
  }

  @Override
  public boolean needsForeignKeysOff(Operation operation, Change change) {
    // While they are enforced, DROP TABLE deletes row by row and takes the rows of other tables
    // along.
    return operation instanceof DeleteModel;
  }

  @Override
  public List<Step> foreignKeys(ModelState model, String field, Change change) {
    return List.of();
  }

  private record Visitor(Change change, SqliteTables tables)
      implements OperationVisitor<List<Step>> {

    @Override
    public List<Step> createModel(CreateModel operation) {
      ModelState model = change.modelAfter(operation.name());
      List<Step> steps = new ArrayList<>();
      steps.add(tables.create(model));
      model.columns().forEach(field -> indexes(model, null, field, steps));
      model.constraints().forEach(c -> steps.add(unique(model, (UniqueState) c)));
      model.indexes().forEach(index -> steps.add(Indexes.create(model, index)));
      model.manyToMany().forEach(field -> createJoin(model, field, steps));
      return steps;
    }

    private void createJoin(ModelState model, ManyToManyField field, List<Step> steps) {
      if (field.table() != null) {
        steps.addAll(tables.createJoin(model, field, field.table()));
      }
    }

    private static Step unique(ModelState model, UniqueState constraint) {
      List<String> columns = Indexes.columnNames(model, constraint.fields());
      return Indexes.create(constraint.name(), model.table(), columns, true);
    }

    /** From the indexes of a column as it was to those it will have. */
    private static void indexes(
        ModelState model,
        @Nullable ColumnField before,
        @Nullable ColumnField after,
        List<Step> steps) {
      String oldIndex = before == null ? null : before.index();
      String oldUnique = before == null ? null : before.unique();
      String newIndex = after == null ? null : after.index();
      String newUnique = after == null ? null : after.unique();
      if (oldIndex != null && !oldIndex.equals(newIndex)) {
        steps.add(Indexes.drop(oldIndex));
      }
      if (oldUnique != null && !oldUnique.equals(newUnique)) {
        steps.add(Indexes.drop(oldUnique));
      }
      if (after != null && newUnique != null && !newUnique.equals(oldUnique)) {
        steps.add(Indexes.create(newUnique, model.table(), List.of(after.column()), true));
      }
      if (after != null && newIndex != null && !newIndex.equals(oldIndex)) {
        steps.add(Indexes.create(newIndex, model.table(), List.of(after.column()), false));
      }
    }

    @Override
    public List<Step> deleteModel(DeleteModel operation) {
      ModelState model = change.modelBefore(operation.name());
      List<Step> steps = new ArrayList<>();
      model
          .manyToMany()
          .filter(field -> field.table() != null)
          .forEach(field -> steps.add(SqliteTables.drop(field.table().name())));
      steps.add(SqliteTables.drop(model.table()));
      return steps;
    }

    @Override
    public List<Step> addField(AddField operation) {
      ModelState model = change.modelAfter(operation.model());
      List<Step> steps = new ArrayList<>();
      if (operation.field() instanceof ManyToManyField many) {
        createJoin(model, many, steps);
      } else if (operation.field() instanceof ColumnField column) {
        steps.addAll(tables.addColumn(model, column, operation.fill()));
        indexes(model, null, column, steps);
      }
      return steps;
    }

    @Override
    public List<Step> removeField(RemoveField operation) {
      ModelState model = change.modelBefore(operation.model());
      FieldState field = model.field(operation.field()).orElseThrow();
      List<Step> steps = new ArrayList<>();
      if (field instanceof ManyToManyField many && many.table() != null) {
        steps.add(SqliteTables.drop(many.table().name()));
      } else if (field instanceof ColumnField column) {
        Refusals.keyRemoval(model, column);
        indexes(model, column, null, steps);
        steps.add(SqliteTables.dropColumn(model, column));
      }
      return steps;
    }

    @Override
    public List<Step> alterField(AlterField operation) {
      ModelState model = change.modelAfter(operation.model());
      ColumnField after = operation.field();
      ColumnField before = change.modelBefore(operation.model()).column(after.name()).orElseThrow();
      Refusals.alteration(model, before, after);
      List<Step> steps = new ArrayList<>();
      indexes(model, before, after, steps);
      return steps;
    }

    @Override
    public List<Step> addIndex(AddIndex operation) {
      return List.of(Indexes.create(change.modelAfter(operation.model()), operation.index()));
    }

    @Override
    public List<Step> removeIndex(RemoveIndex operation) {
      return List.of(Indexes.drop(operation.name()));
    }

    @Override
    public List<Step> addConstraint(AddConstraint operation) {
      ModelState model = change.modelAfter(operation.model());
      return List.of(unique(model, (UniqueState) operation.constraint()));
    }

    @Override
    public List<Step> removeConstraint(RemoveConstraint operation) {
      return List.of(Indexes.drop(operation.name()));
    }

    @Override
    public List<Step> runSql(RunSql operation) {
      return RawSql.steps(operation, Engine.SQLITE);
    }
  }
}
