package dev.dorm.migrate.ddl;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.ddl.MigrationSql.OperationSql;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.OperationVisitor;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.operation.ValidateConstraint;
import dev.dorm.migrate.state.CheckState;
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
  private static final Guards GUARDS = new Guards(Engine.POSTGRESQL);

  @Override
  public List<OperationSql> render(List<Placed> operations) {
    return operations.stream()
        .map(
            placed ->
                new OperationSql(
                    placed.operation().describe(),
                    placed.operation().accept(new Visitor(placed.change()))))
        .toList();
  }

  @Override
  public boolean needsForeignKeysOff(Operation operation, List<Step> steps) {
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
      Indexes.uniques(model)
          .forEach(unique -> steps.add(PostgresqlTables.addConstraint(model, unique)));
      model.indexes().forEach(index -> steps.add(Indexes.create(model, index, Engine.POSTGRESQL)));
      steps.addAll(Comments.of(model));
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
        if (operation.manner() == Manner.ONLINE) {
          steps.addAll(PostgresqlOnline.column(model, column, operation.fill(), change));
        } else {
          steps.addAll(PostgresqlTables.addColumn(model, column, operation.fill(), change));
          index(model, column, steps);
        }
        steps.addAll(Comments.of(model, column));
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
      return new PostgresqlAlteration(change, model, before, after).steps(operation);
    }

    @Override
    public List<Step> renameModel(RenameModel operation) {
      return List.of();
    }

    @Override
    public List<Step> moveModel(MoveModel operation) {
      return List.of();
    }

    @Override
    public List<Step> alterModelTable(AlterModelTable operation) {
      String from = change.modelBefore(operation.model()).table();
      return from.equals(operation.table())
          ? List.of()
          : List.of(PostgresqlTables.renameTable(from, operation.table()));
    }

    @Override
    public List<Step> renameField(RenameField operation) {
      ModelState model = change.modelBefore(operation.model());
      ColumnField before = model.column(operation.name()).orElse(null);
      ColumnField after =
          change.modelAfter(operation.model()).column(operation.newName()).orElse(null);
      return before == null || after == null || before.column().equals(after.column())
          ? List.of()
          : List.of(PostgresqlTables.renameColumn(model.table(), before.column(), after.column()));
    }

    @Override
    public List<Step> alterJoinTable(AlterJoinTable operation) {
      FieldState former =
          change.modelBefore(operation.model()).field(operation.field().name()).orElseThrow();
      boolean pending =
          change
              .pending()
              .contains(
                  new FieldKey(
                      new ModelKey(change.app(), operation.model()), operation.field().name()));
      return former instanceof ManyToManyField before
          ? PostgresqlTables.renameJoin(before.table(), operation.field().table(), pending)
          : List.of();
    }

    @Override
    public List<Step> renameIndex(RenameIndex operation) {
      return List.of(PostgresqlTables.renameIndex(operation.name(), operation.newName()));
    }

    @Override
    public List<Step> runJava(RunJava operation) {
      return List.of(new JavaStep(operation, change.app(), change.before()));
    }

    @Override
    public List<Step> separate(Separate operation) {
      throw new IllegalStateException("its parts are rendered");
    }

    @Override
    public List<Step> alterComment(AlterComment operation) {
      ModelState model = change.modelAfter(operation.model());
      return List.of(
          operation.field() == null
              ? Comments.onTable(model)
              : Comments.onColumn(model, model.column(operation.field()).orElseThrow()));
    }

    @Override
    public List<Step> addIndex(AddIndex operation) {
      ModelState model = change.modelAfter(operation.model());
      List<Step> steps = new ArrayList<>();
      if (operation.index().unique()) {
        List<String> columns = Indexes.columns(model, operation.index());
        steps.add(
            GUARDS.duplicates(model, columns, operation.index().name(), operation.index().where()));
      }
      Step create = Indexes.create(model, operation.index(), Engine.POSTGRESQL);
      steps.add(operation.concurrently() ? Indexes.concurrently(create) : create);
      return steps;
    }

    @Override
    public List<Step> removeIndex(RemoveIndex operation) {
      IndexState index =
          change.modelBefore(operation.model()).index(operation.name()).orElseThrow();
      Step drop = Indexes.drop(index.name());
      return List.of(operation.concurrently() ? Indexes.concurrently(drop) : drop);
    }

    @Override
    public List<Step> addConstraint(AddConstraint operation) {
      ModelState model = change.modelAfter(operation.model());
      ConstraintState constraint = operation.constraint();
      List<Step> steps = new ArrayList<>();
      if (constraint instanceof CheckState check && operation.manner() == Manner.NOT_VALID) {
        steps.add(PostgresqlOnline.notValid(Checks.add(model, check, Engine.POSTGRESQL)));
        return steps;
      }
      steps.add(GUARDS.constraint(model, constraint));
      if (operation.manner() != Manner.ONLINE) {
        steps.add(PostgresqlTables.addConstraint(model, constraint));
      } else if (constraint instanceof CheckState check) {
        steps.addAll(PostgresqlOnline.check(model, check));
      } else {
        steps.addAll(PostgresqlOnline.unique(model, (UniqueState) constraint));
      }
      return steps;
    }

    @Override
    public List<Step> validateConstraint(ValidateConstraint operation) {
      String table = change.modelAfter(operation.model()).table();
      return List.of(PostgresqlOnline.validate(table, operation.name()));
    }

    @Override
    public List<Step> backfill(Backfill operation) {
      return RawSql.backfill(operation, change, Engine.POSTGRESQL);
    }

    @Override
    public List<Step> removeConstraint(RemoveConstraint operation) {
      ModelState model = change.modelBefore(operation.model());
      ConstraintState constraint = model.constraint(operation.name()).orElseThrow();
      return List.of(PostgresqlTables.dropConstraint(model, constraint));
    }

    @Override
    public List<Step> runSql(RunSql operation) {
      return RawSql.steps(operation, Engine.POSTGRESQL);
    }
  }
}
