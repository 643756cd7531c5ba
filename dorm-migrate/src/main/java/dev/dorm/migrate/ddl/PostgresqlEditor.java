package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.Change.FieldKey;
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
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.JoinTableNames;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL: constraints have names, foreign keys come at the end of a migration. */
final class PostgresqlEditor implements SchemaEditor {
  @Override
  public List<Step> steps(Operation operation, Change change) {
    return operation.accept(new Visitor(change));
  }

  @Override
  public boolean needsForeignKeysOff(Operation operation, Change change) {
    return false;
  }

  @Override
  public List<Step> foreignKeys(ModelState model, String name, Change change) {
    FieldState field = model.field(name).orElse(null);
    if (field instanceof ManyToManyField many && many.table() != null) {
      return PostgresqlTables.joinKeys(model, many, many.table(), change);
    }
    if (field instanceof ColumnField column) {
      ForeignKeyState key = column.foreignKey();
      if (key != null && key.constraint() != null) {
        String references = References.clause(key, change);
        return List.of(
            PostgresqlTables.addForeignKey(
                model.table(), key.constraint(), column.column(), references));
      }
    }
    return List.of();
  }

  private static final class Visitor implements OperationVisitor<List<Step>> {
    private final Change change;

    Visitor(Change change) {
      this.change = change;
    }

    @Override
    public List<Step> createModel(CreateModel operation) {
      ModelState model = change.modelAfter(operation.name());
      List<Step> steps = new ArrayList<>();
      steps.add(PostgresqlTables.create(model, change));
      model.columns().forEach(field -> index(model, field, steps));
      model.constraints().forEach(constraint -> steps.add(unique(model, constraint)));
      model.indexes().forEach(index -> steps.add(Indexes.create(model, index)));
      model.manyToMany().forEach(field -> createJoin(model, field, steps));
      return steps;
    }

    private void createJoin(ModelState model, ManyToManyField field, List<Step> steps) {
      if (field.table() != null) {
        steps.addAll(PostgresqlTables.createJoin(model, field, field.table(), change));
      }
    }

    private static void index(ModelState model, ColumnField field, List<Step> steps) {
      if (field.index() != null) {
        steps.add(Indexes.create(field.index(), model.table(), List.of(field.column()), false));
      }
    }

    @Override
    public List<Step> deleteModel(DeleteModel operation) {
      ModelState model = change.modelBefore(operation.name());
      List<Step> steps = new ArrayList<>();
      for (ModelState other : change.before().models().values()) {
        if (!other.key().equals(model.key())) {
          other.fields().forEach(field -> dropKeys(other, field, model.key(), steps));
        }
      }
      model
          .manyToMany()
          .filter(field -> field.table() != null)
          .forEach(field -> steps.add(PostgresqlTables.drop(field.table().name())));
      steps.add(PostgresqlTables.drop(model.table()));
      return steps;
    }

    /**
     * A table that is still referred to cannot go; what refers to it goes in the same migration.
     */
    private void dropKeys(ModelState model, FieldState field, ModelKey to, List<Step> steps) {
      if (change.pending().contains(new FieldKey(model.key(), field.name()))) {
        return;
      }
      if (field instanceof ManyToManyField many) {
        if (many.table() != null && many.to().equals(to)) {
          String name = JoinTableNames.foreignKey(many.table(), many.table().target());
          steps.add(PostgresqlTables.dropConstraint(many.table().name(), name));
        }
      } else if (field instanceof ColumnField column) {
        ForeignKeyState key = column.foreignKey();
        if (key != null && key.constraint() != null && key.to().equals(to)) {
          steps.add(PostgresqlTables.dropConstraint(model.table(), key.constraint()));
        }
      }
    }

    @Override
    public List<Step> addField(AddField operation) {
      ModelState model = change.modelAfter(operation.model());
      List<Step> steps = new ArrayList<>();
      if (operation.field() instanceof ManyToManyField many) {
        createJoin(model, many, steps);
      } else if (operation.field() instanceof ColumnField column) {
        steps.addAll(PostgresqlTables.addColumn(model, column, operation.fill(), change));
        index(model, column, steps);
      }
      return steps;
    }

    @Override
    public List<Step> removeField(RemoveField operation) {
      ModelState model = change.modelBefore(operation.model());
      FieldState field = model.field(operation.field()).orElseThrow();
      if (field instanceof ColumnField column) {
        Refusals.keyRemoval(model, column);
        return List.of(PostgresqlTables.dropColumn(model, column));
      }
      ManyToManyField many = (ManyToManyField) field;
      return many.table() == null ? List.of() : List.of(PostgresqlTables.drop(many.table().name()));
    }

    @Override
    public List<Step> alterField(AlterField operation) {
      ModelState model = change.modelAfter(operation.model());
      ColumnField after = operation.field();
      ColumnField before = change.modelBefore(operation.model()).column(after.name()).orElseThrow();
      Refusals.alteration(model, before, after);
      List<Step> steps = new ArrayList<>();
      if (before.index() != null && !before.index().equals(after.index())) {
        steps.add(Indexes.drop(before.index()));
      }
      if (before.unique() != null && !before.unique().equals(after.unique())) {
        steps.add(PostgresqlTables.dropConstraint(model.table(), before.unique()));
      }
      if (after.unique() != null && !after.unique().equals(before.unique())) {
        List<String> columns = List.of(after.column());
        steps.add(PostgresqlTables.addUnique(model.table(), after.unique(), columns));
      }
      if (after.index() != null && !after.index().equals(before.index())) {
        index(model, after, steps);
      }
      return steps;
    }

    @Override
    public List<Step> addIndex(AddIndex operation) {
      return List.of(Indexes.create(change.modelAfter(operation.model()), operation.index()));
    }

    @Override
    public List<Step> removeIndex(RemoveIndex operation) {
      IndexState index =
          change.modelBefore(operation.model()).index(operation.name()).orElseThrow();
      return List.of(Indexes.drop(index.name()));
    }

    @Override
    public List<Step> addConstraint(AddConstraint operation) {
      ModelState model = change.modelAfter(operation.model());
      return List.of(unique(model, operation.constraint()));
    }

    private static Step unique(ModelState model, ConstraintState constraint) {
      List<String> columns = Indexes.columnNames(model, ((UniqueState) constraint).fields());
      return PostgresqlTables.addUnique(model.table(), constraint.name(), columns);
    }

    @Override
    public List<Step> removeConstraint(RemoveConstraint operation) {
      ModelState model = change.modelBefore(operation.model());
      return List.of(PostgresqlTables.dropConstraint(model.table(), operation.name()));
    }

    @Override
    public List<Step> runSql(RunSql operation) {
      return RawSql.steps(operation, Engine.POSTGRESQL);
    }
  }
}
