package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.ddl.Rebuild.Column;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.JoinTableNames;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.TableKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What refers to a key on SQLite, and changes with its type; and the tables between models. */
final class SqliteKeys {
  private static final Guards GUARDS = new Guards(Engine.SQLITE);

  private SqliteKeys() {}

  /** Whether an operation changes how a key is stored. */
  static boolean changes(Change change, AlterField operation) {
    ColumnField former = SqliteNative.former(change, operation);
    return former.primaryKey()
        && !change.typeBefore(former).equals(change.typeOf(operation.field()))
        && !SqliteTypes.word(change.typeBefore(former))
            .equals(SqliteTypes.word(change.typeOf(operation.field())));
  }

  /** Rebuilds of all tables that refer to the key. */
  static List<Step> dependents(Change change, AlterField operation) {
    List<Step> steps = new ArrayList<>();
    for (ModelState model : change.after().models().values()) {
      boolean own =
          model.key().app().equals(change.app()) && model.key().name().equals(operation.model());
      if (!own && model.columns().anyMatch(field -> differs(change, field))) {
        guards(change, model, steps);
        steps.add(SqliteRebuilder.rebuild(model, model, columns(change, model)));
      }
      for (ManyToManyField field : model.manyToMany().toList()) {
        JoinTable table = field.table();
        if (table != null && joinDiffers(change, model, field)) {
          joinGuards(change, model, field, table, steps);
          steps.add(join(change, model, field, table, JoinTableNames.index(table)));
        }
      }
    }
    return steps;
  }

  private static boolean differs(Change change, ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key != null && !change.typeBefore(field).equals(change.typeOf(field));
  }

  /** Where nobody enforced the foreign key there may be values that no key has. */
  private static void guards(Change change, ModelState model, List<Step> steps) {
    for (ColumnField field : model.columns().filter(it -> differs(change, it)).toList()) {
      String value = quote(field.column());
      String offends =
          conversion(model, field, value, change.typeBefore(field), change.typeOf(field)).offends();
      if (offends != null) {
        steps.add(GUARDS.values(model, field, value, offends));
      }
    }
  }

  private static void joinGuards(
      Change change, ModelState model, ManyToManyField field, JoinTable table, List<Step> steps) {
    ColumnField key = model.primaryKey().orElseThrow();
    String source = quote(table.source());
    String target = quote(table.target());
    ColumnType sourceType = References.source(model, change).type();
    ColumnType targetType = References.target(field, change).type();
    String noSource =
        conversion(model, key, source, sourceBefore(change, model), sourceType).offends();
    String noTarget =
        conversion(model, key, target, targetBefore(change, field), targetType).offends();
    if (noSource != null) {
      steps.add(GUARDS.links(table, table.source(), noSource));
    }
    if (noTarget != null) {
      steps.add(GUARDS.links(table, table.target(), noTarget));
    }
  }

  private static List<Column> columns(Change change, ModelState model) {
    SqliteTables tables = new SqliteTables(true, change);
    List<Column> columns = new ArrayList<>();
    for (ColumnField field : model.columns().toList()) {
      String value =
          field.isGenerated()
              ? ""
              : converted(
                  model,
                  field,
                  quote(field.column()),
                  change.typeBefore(field),
                  change.typeOf(field));
      String definition = tables.column(model, field, true);
      columns.add(SqliteRebuilder.column(model, field, definition, value, field.column(), change));
    }
    return columns;
  }

  private static String converted(
      ModelState model, ColumnField field, String value, ColumnType from, ColumnType to) {
    return conversion(model, field, value, from, to).expression();
  }

  private static Conversion conversion(
      ModelState model, ColumnField field, String value, ColumnType from, ColumnType to) {
    return SqliteConversions.of(value, from, to)
        .orElseThrow(() -> Refusals.conversion(model, field, from, to));
  }

  private static boolean joinDiffers(Change change, ModelState model, ManyToManyField field) {
    return !sourceBefore(change, model).equals(References.source(model, change).type())
        || !targetBefore(change, field).equals(References.target(field, change).type());
  }

  private static ColumnType sourceBefore(Change change, ModelState model) {
    return change.before().target(model.key(), null).type();
  }

  private static ColumnType targetBefore(Change change, ManyToManyField field) {
    return change.before().target(field.to(), field.external()).type();
  }

  /** The table between two models, written anew. */
  private static Rebuild join(
      Change change, ModelState model, ManyToManyField field, JoinTable table, String index) {
    SqliteTables tables = new SqliteTables(true, change);
    TableKey source = References.source(model, change);
    TableKey target = References.target(field, change);
    ColumnField key = model.primaryKey().orElseThrow();
    List<Column> columns =
        List.of(
            new Column(
                table.source(),
                tables.joinColumn(table, table.source(), source),
                converted(
                    model, key, quote(table.source()), sourceBefore(change, model), source.type()),
                table.source(),
                false),
            new Column(
                table.target(),
                tables.joinColumn(table, table.target(), target),
                converted(
                    model, key, quote(table.target()), targetBefore(change, field), target.type()),
                table.target(),
                false));
    return new Rebuild(
        table.name(),
        columns,
        List.of(SqliteTables.joinKey(table)),
        Set.of(table.source(), table.target()),
        Set.of(table.source(), table.target()),
        Set.of(Set.of(table.source(), table.target())),
        0,
        Set.of(),
        Set.of(index),
        List.of(SqliteTables.joinIndex(table).sql()));
  }

  /** Other names for a table between two models; its foreign keys are named after it. */
  static List<Step> renameJoin(Change change, AlterJoinTable operation) {
    ModelState model = change.modelAfter(operation.model());
    ManyToManyField after = operation.field();
    JoinTable to = after.table();
    JoinTable from =
        change.modelBefore(operation.model()).field(after.name()).orElseThrow()
                instanceof ManyToManyField before
            ? before.table()
            : null;
    if (from == null || to == null) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>(SqliteNative.renameTable(from.name(), to.name()));
    if (!from.source().equals(to.source())) {
      steps.add(SqliteTables.renameColumn(to.name(), from.source(), to.source()));
    }
    if (!from.target().equals(to.target())) {
      steps.add(SqliteTables.renameColumn(to.name(), from.target(), to.target()));
    }
    steps.add(join(change, model, after, to, JoinTableNames.index(from)));
    return steps;
  }
}
