package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.JoinTableNames;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.TableKey;
import java.util.List;

/** The columns that refer to a key whose type changes: they change with it. */
final class PostgresqlKeys {
  private final Change change;

  PostgresqlKeys(Change change) {
    this.change = change;
  }

  /** Drops the foreign keys to the key; they come back when the columns have the new type. */
  void release(List<Step> steps, List<Step> last) {
    for (ModelState model : change.before().models().values()) {
      model.columns().filter(this::differs).forEach(field -> column(model, field, steps, last));
      for (ManyToManyField field : model.manyToMany().toList()) {
        if (field.table() != null) {
          join(model, field, field.table(), steps, last);
        }
      }
    }
  }

  private boolean differs(ColumnField field) {
    ForeignKeyState key = field.foreignKey();
    return key != null && !field.primaryKey() && !words(field).isEmpty();
  }

  private String words(ColumnField field) {
    String from = PostgresqlTypes.words(change.typeBefore(field));
    String to = PostgresqlTypes.words(change.typeOf(field));
    return from.equals(to) ? "" : to;
  }

  private void column(ModelState model, ColumnField field, List<Step> steps, List<Step> last) {
    ForeignKeyState key = field.foreignKey();
    boolean held = !change.pending().contains(new FieldKey(model.key(), field.name()));
    String constraint = key == null || !held ? null : key.constraint();
    if (constraint != null) {
      steps.add(PostgresqlTables.dropConstraint(model.table(), constraint));
    }
    last.add(
        retype(
            model.table(),
            field.column(),
            change.typeBefore(field),
            change.typeOf(field),
            model,
            field));
    if (key != null && constraint != null) {
      last.add(
          PostgresqlTables.addForeignKey(
              model.table(), constraint, field.column(), References.clause(key, change)));
    }
  }

  private void join(
      ModelState model, ManyToManyField field, JoinTable table, List<Step> steps, List<Step> last) {
    ColumnField key = model.primaryKey().orElseThrow();
    TableKey source = References.source(model, change);
    TableKey target = References.target(field, change);
    boolean pending = change.pending().contains(new FieldKey(model.key(), field.name()));
    ColumnType sourceBefore = change.before().target(model.key(), null).type();
    ColumnType targetBefore = change.before().target(field.to(), field.external()).type();
    side(table, table.source(), sourceBefore, source, model, key, pending, steps, last);
    side(table, table.target(), targetBefore, target, model, key, pending, steps, last);
  }

  private static void side(
      JoinTable table,
      String column,
      ColumnType before,
      TableKey key,
      ModelState model,
      ColumnField field,
      boolean pending,
      List<Step> steps,
      List<Step> last) {
    if (PostgresqlTypes.words(before).equals(PostgresqlTypes.words(key.type()))) {
      return;
    }
    String constraint = JoinTableNames.foreignKey(table, column);
    if (!pending) {
      steps.add(PostgresqlTables.dropConstraint(table.name(), constraint));
    }
    last.add(retype(table.name(), column, before, key.type(), model, field));
    if (!pending) {
      last.add(
          PostgresqlTables.addForeignKey(
              table.name(), constraint, column, References.cascading(key)));
    }
  }

  private static Step retype(
      String table,
      String column,
      ColumnType from,
      ColumnType to,
      ModelState model,
      ColumnField field) {
    String using =
        PostgresqlConversions.of(quote(column), from, to)
            .orElseThrow(() -> Refusals.conversion(model, field, from, to))
            .expression();
    return new SqlStatement(
        "ALTER TABLE "
            + quote(table)
            + " ALTER COLUMN "
            + quote(column)
            + " TYPE "
            + PostgresqlTypes.words(to)
            + " USING "
            + using);
  }
}
