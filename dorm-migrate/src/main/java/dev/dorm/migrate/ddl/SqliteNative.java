package dev.dorm.migrate.ddl;

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
import dev.dorm.migrate.operation.MoveModel;
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
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What SQLite does without writing a table anew. */
final class SqliteNative implements OperationVisitor<List<Step>> {
  /** What stands for the steps of a table that has to be written anew; known by its identity. */
  private static final List<Step> NEW_TABLE = Collections.unmodifiableList(new ArrayList<>());

  private static final Guards GUARDS = new Guards(Engine.SQLITE);

  private final Change change;
  private final boolean alters;
  private final SqliteTables tables;

  private SqliteNative(Change change, boolean alters) {
    this.change = change;
    this.alters = alters;
    this.tables = new SqliteTables(alters, change);
  }

  /** The steps; null when the table has to be written anew. */
  static @Nullable List<Step> find(Placed placed, boolean alters) {
    List<Step> steps = placed.operation().accept(new SqliteNative(placed.change(), alters));
    return isNewTable(steps) ? null : steps;
  }

  @SuppressWarnings("ReferenceEquality") // the list is known by its identity
  private static boolean isNewTable(List<Step> steps) {
    return steps == NEW_TABLE;
  }

  /** The steps of an operation that never needs that. */
  static List<Step> steps(Placed placed, boolean alters) {
    List<Step> steps = find(placed, alters);
    if (steps == null) {
      throw new IllegalStateException(placed.operation().describe());
    }
    return steps;
  }

  /** The field that an operation alters, as it was. */
  static ColumnField former(Change change, AlterField operation) {
    return change.modelBefore(operation.model()).column(operation.field().name()).orElseThrow();
  }

  @Override
  public List<Step> createModel(CreateModel operation) {
    ModelState model = change.modelAfter(operation.name());
    List<Step> steps = new ArrayList<>();
    steps.add(tables.create(model));
    steps.addAll(Indexes.all(model));
    for (ManyToManyField field : model.manyToMany().toList()) {
      if (field.table() != null) {
        steps.addAll(tables.createJoin(model, field, field.table()));
      }
    }
    return steps;
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
    return renameTable(from, operation.table());
  }

  /** Names that differ in case only are one to SQLite, so there is a step between. */
  static List<Step> renameTable(String from, String to) {
    if (from.equals(to)) {
      return List.of();
    }
    if (from.toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT))) {
      String between = Identifiers.shortened("dorm_case_", to);
      return List.of(
          SqliteTables.renameTable(from, between), SqliteTables.renameTable(between, to));
    }
    return List.of(SqliteTables.renameTable(from, to));
  }

  @Override
  public List<Step> addField(AddField operation) {
    ModelState model = change.modelAfter(operation.model());
    List<Step> steps = new ArrayList<>();
    if (operation.field() instanceof ManyToManyField many) {
      if (many.table() != null) {
        steps.addAll(tables.createJoin(model, many, many.table()));
      }
    } else if (operation.field() instanceof ColumnField column) {
      boolean constant = column.rules().standard() == null || column.rules().constant() != null;
      if (column.isGenerated()
          || !constant
          || (operation.fill() != null && !column.nullable() && !alters)) {
        return NEW_TABLE;
      }
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
      if (alters && SqliteTables.hasCheck(column)) {
        steps.add(new DropCheck(model.table(), String.valueOf(column.check())));
      }
      steps.add(SqliteTables.dropColumn(model, column));
    }
    return steps;
  }

  @Override
  public List<Step> alterField(AlterField operation) {
    ModelState model = change.modelAfter(operation.model());
    ColumnField after = operation.field();
    ColumnField before = former(change, operation);
    Refusals.keyChange(model, before, after);
    boolean sameColumn =
        operation.using() == null
            && SqliteTypes.word(change.typeBefore(before)).equals(SqliteTypes.word(typeOf(after)))
            && before.type().isAuto() == after.type().isAuto()
            && Objects.equals(before.collation(), after.collation())
            && before.rules().withComment(null).equals(after.rules().withComment(null))
            && sameDefault(model, before, after)
            && Objects.equals(before.foreignKey(), after.foreignKey());
    List<Step> steps = new ArrayList<>();
    if (!sameColumn || !tables.alter(model, before, after, operation.fill(), steps)) {
      return NEW_TABLE;
    }
    indexes(model, before, after, steps);
    return steps;
  }

  /** A number with more places has its default written with more places too. */
  private static boolean sameDefault(ModelState model, ColumnField before, ColumnField after) {
    return before.rules().standard() == null
        || after.rules().standard() == null
        || Expressions.standard(Engine.SQLITE, model, before)
            .equals(Expressions.standard(Engine.SQLITE, model, after));
  }

  private ColumnType typeOf(ColumnField field) {
    return change.typeOf(field);
  }

  /** From the indexes of a column as it was to those it will have. */
  private static void indexes(
      ModelState model,
      @Nullable ColumnField before,
      @Nullable ColumnField after,
      List<Step> steps) {
    String oldIndex = before == null ? null : before.index();
    String newIndex = after == null ? null : after.index();
    String oldUnique = before == null ? null : before.unique();
    String newUnique = after == null ? null : after.unique();
    if (oldIndex != null && !oldIndex.equals(newIndex)) {
      steps.add(Indexes.drop(oldIndex));
    }
    if (oldUnique != null && !oldUnique.equals(newUnique)) {
      steps.add(Indexes.drop(oldUnique));
    }
    if (after != null && newUnique != null && !newUnique.equals(oldUnique)) {
      List<String> columns = List.of(after.column());
      steps.add(GUARDS.duplicates(model, columns, newUnique));
      steps.add(Indexes.create(newUnique, model.table(), columns, true));
    }
    if (after != null && newIndex != null && !newIndex.equals(oldIndex)) {
      steps.add(Indexes.create(newIndex, model.table(), List.of(after.column()), false));
    }
  }

  @Override
  public List<Step> renameField(RenameField operation) {
    ColumnField before =
        change.modelBefore(operation.model()).column(operation.name()).orElse(null);
    ModelState model = change.modelAfter(operation.model());
    ColumnField after = model.column(operation.newName()).orElse(null);
    return before == null || after == null || before.column().equals(after.column())
        ? List.of()
        : List.of(SqliteTables.renameColumn(model.table(), before.column(), after.column()));
  }

  @Override
  public List<Step> alterJoinTable(AlterJoinTable operation) {
    return SqliteKeys.renameJoin(change, operation);
  }

  /** SQLite keeps no comments. */
  @Override
  public List<Step> alterComment(AlterComment operation) {
    return List.of();
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
    steps.add(Indexes.create(model, operation.index(), Engine.SQLITE));
    return steps;
  }

  @Override
  public List<Step> removeIndex(RemoveIndex operation) {
    return List.of(Indexes.drop(operation.name()));
  }

  @Override
  public List<Step> renameIndex(RenameIndex operation) {
    ModelState model = change.modelAfter(operation.model());
    return List.of(
        Indexes.drop(operation.name()),
        Indexes.create(model, model.index(operation.newName()).orElseThrow(), Engine.SQLITE));
  }

  @Override
  public List<Step> addConstraint(AddConstraint operation) {
    ModelState model = change.modelAfter(operation.model());
    Step guard = GUARDS.constraint(model, operation.constraint());
    if (operation.constraint() instanceof CheckState check) {
      return alters ? List.of(guard, Checks.add(model, check, Engine.SQLITE)) : NEW_TABLE;
    }
    UniqueState unique = (UniqueState) operation.constraint();
    return List.of(guard, Indexes.create(model, unique, Engine.SQLITE));
  }

  /** What a constraint of SQLite refuses, it refuses from the beginning. */
  @Override
  public List<Step> validateConstraint(ValidateConstraint operation) {
    return List.of();
  }

  @Override
  public List<Step> backfill(Backfill operation) {
    return RawSql.backfill(operation, change, Engine.SQLITE);
  }

  @Override
  public List<Step> removeConstraint(RemoveConstraint operation) {
    ModelState model = change.modelBefore(operation.model());
    if (model.constraint(operation.name()).orElseThrow() instanceof UniqueState) {
      return List.of(Indexes.drop(operation.name()));
    }
    return alters
        ? List.of(SqliteTables.dropConstraint(model.table(), operation.name()))
        : NEW_TABLE;
  }

  @Override
  public List<Step> runSql(RunSql operation) {
    return RawSql.steps(operation, Engine.SQLITE);
  }

  @Override
  public List<Step> runJava(RunJava operation) {
    return List.of(new JavaStep(operation, change.app(), change.before()));
  }

  @Override
  public List<Step> separate(Separate operation) {
    throw new IllegalStateException("its parts are rendered");
  }
}
