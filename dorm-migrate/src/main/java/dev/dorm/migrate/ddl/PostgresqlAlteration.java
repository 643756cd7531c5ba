package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.ddl.Change.FieldKey;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The changes of one column on PostgreSQL, as few as it takes: what hangs on the column goes first
 * and comes back last.
 */
final class PostgresqlAlteration {
  private static final Literals LITERALS = new Literals(Engine.POSTGRESQL);
  private static final Guards GUARDS = new Guards(Engine.POSTGRESQL);

  private final Change change;
  private final ModelState model;
  private final ColumnField before;
  private final ColumnField after;
  private final ColumnType from;
  private final ColumnType to;
  private final String alter;
  private final String column;
  private Manner manner = Manner.AT_ONCE;
  private final List<Step> steps = new ArrayList<>();

  /** What comes back at the end. */
  private final List<Step> last = new ArrayList<>();

  PostgresqlAlteration(Change change, ModelState model, ColumnField before, ColumnField after) {
    this.change = change;
    this.model = model;
    this.before = before;
    this.after = after;
    this.from = change.typeBefore(before);
    this.to = change.typeOf(after);
    this.alter = "ALTER TABLE " + quote(model.table());
    this.column = quote(after.column());
  }

  List<Step> steps(AlterField operation) {
    Refusals.keyChange(model, before, after);
    manner = operation.manner();
    if (!before.column().equals(after.column())) {
      add(
          "ALTER TABLE "
              + quote(model.table())
              + " RENAME COLUMN "
              + quote(before.column())
              + " TO "
              + column);
    }
    boolean retyped = retyped(operation);
    if (after.isGenerated()) {
      new PostgresqlDependents(change, model, after.name()).computeAnew(steps, after);
      return steps;
    }
    if (before.isGenerated()) {
      add(alter + " ALTER COLUMN " + column + " DROP EXPRESSION");
    }
    if (retyped && before.primaryKey()) {
      new PostgresqlKeys(change).release(steps, last);
    }
    foreignKey(retyped);
    if (retyped) {
      new PostgresqlDependents(change, model, after.name()).release(steps, last);
    }
    dropNamed(retyped);
    boolean standard = !Objects.equals(before.rules().standard(), after.rules().standard());
    if (before.rules().standard() != null && (retyped || standard)) {
      add(alter + " ALTER COLUMN " + column + " DROP DEFAULT");
    }
    if (retyped) {
      retype(operation);
    }
    nulls(operation);
    if (after.rules().standard() != null && (retyped || standard)) {
      String value = Expressions.standard(Engine.POSTGRESQL, model, after);
      add(alter + " ALTER COLUMN " + column + " SET DEFAULT " + value);
    }
    identity();
    addNamed(retyped);
    steps.addAll(last);
    return steps;
  }

  private void add(String sql) {
    steps.add(new SqlStatement(sql));
  }

  private boolean retyped(AlterField operation) {
    return operation.using() != null
        || !PostgresqlTypes.words(from).equals(PostgresqlTypes.words(to))
        || !Objects.equals(before.collation(), after.collation());
  }

  private void foreignKey(boolean retyped) {
    ForeignKeyState old = before.foreignKey();
    ForeignKeyState now = after.foreignKey();
    boolean pending = change.pending().contains(new FieldKey(model.key(), after.name()));
    if (pending || (Objects.equals(old, now) && !retyped)) {
      return;
    }
    if (old != null && old.constraint() != null) {
      steps.add(PostgresqlTables.dropConstraint(model.table(), old.constraint()));
    }
    if (now != null && now.constraint() != null) {
      List<Step> online = PostgresqlOnline.foreignKey(model, after, change);
      switch (manner) {
        case ONLINE -> last.addAll(online);
        case NOT_VALID -> last.add(online.get(0));
        case AT_ONCE -> {
          String references = References.clause(now, change);
          last.add(
              PostgresqlTables.addForeignKey(
                  model.table(), now.constraint(), after.column(), references));
        }
      }
    }
  }

  private boolean rechecked(boolean retyped) {
    String old = PostgresqlTables.check(before.withColumn(after.column()));
    String now = PostgresqlTables.check(after);
    return !Objects.equals(old, now) || (retyped && old != null);
  }

  private void dropNamed(boolean retyped) {
    if (rechecked(retyped) && PostgresqlTables.check(before) != null) {
      steps.add(PostgresqlTables.dropConstraint(model.table(), String.valueOf(before.check())));
    }
    if (before.index() != null && !before.index().equals(after.index())) {
      Step drop = Indexes.drop(before.index());
      steps.add(manner == Manner.ONLINE ? Indexes.concurrently(drop) : drop);
    }
    if (before.unique() != null && !before.unique().equals(after.unique())) {
      steps.add(PostgresqlTables.dropConstraint(model.table(), before.unique()));
    }
  }

  private void retype(AlterField operation) {
    String type = PostgresqlTypes.words(to);
    String collation = after.collation() == null ? "" : " COLLATE " + quote(after.collation());
    String using = "";
    if (operation.using() != null) {
      using = RawSql.expression(operation, operation.using(), Engine.POSTGRESQL);
    } else {
      Conversion conversion =
          PostgresqlConversions.of(column, from, to)
              .orElseThrow(() -> Refusals.conversion(model, after, from, to));
      if (conversion.offends() != null) {
        steps.add(GUARDS.values(model, after, column, conversion.offends()));
      }
      using = conversion.expression().equals(column) ? "" : conversion.expression();
    }
    add(
        alter
            + " ALTER COLUMN "
            + column
            + " TYPE "
            + type
            + collation
            + (using.isEmpty() ? "" : " USING " + using));
  }

  private void nulls(AlterField operation) {
    if ((!retypedByWords() && from.kind() != to.kind()) || enumLostValues()) {
      PostgresqlConversions.of(column, from, to)
          .map(Conversion::offends)
          .ifPresent(offends -> steps.add(GUARDS.values(model, after, column, offends)));
    }
    if (operation.fill() != null && manner == Manner.ONLINE) {
      String value = LITERALS.value(to, operation.fill());
      steps.add(PostgresqlOnline.fill(model, after, value));
    } else if (operation.fill() != null) {
      add(
          "UPDATE "
              + quote(model.table())
              + " SET "
              + column
              + " = "
              + LITERALS.value(to, operation.fill())
              + " WHERE "
              + column
              + " IS NULL");
    } else if (before.nullable() && !after.nullable()) {
      steps.add(GUARDS.nulls(model, after, column));
    }
    if (before.nullable() && !after.nullable() && manner == Manner.ONLINE) {
      steps.addAll(PostgresqlOnline.notNull(model, after));
    } else if (before.nullable() != after.nullable()) {
      add(alter + " ALTER COLUMN " + column + (after.nullable() ? " DROP" : " SET") + " NOT NULL");
    }
  }

  private boolean retypedByWords() {
    return !PostgresqlTypes.words(from).equals(PostgresqlTypes.words(to));
  }

  private boolean enumLostValues() {
    return !retypedByWords() && !from.values().equals(to.values());
  }

  private void identity() {
    if (before.type().isAuto() && !after.type().isAuto()) {
      add(alter + " ALTER COLUMN " + column + " DROP IDENTITY");
    } else if (!before.type().isAuto() && after.type().isAuto()) {
      add(alter + " ALTER COLUMN " + column + " ADD GENERATED BY DEFAULT AS IDENTITY");
      String table = LITERALS.text(quote(model.table()));
      String name = LITERALS.text(after.column());
      add(
          "SELECT setval(pg_get_serial_sequence("
              + table
              + ", "
              + name
              + "), coalesce(max("
              + column
              + "), 0) + 1, false) FROM "
              + quote(model.table()));
    }
  }

  private void addNamed(boolean retyped) {
    String check = PostgresqlTables.check(after);
    if (rechecked(retyped) && check != null && manner == Manner.ONLINE) {
      steps.addAll(PostgresqlOnline.check(model, after, check));
    } else if (rechecked(retyped) && check != null) {
      add(alter + " ADD " + check);
    }
    if (after.unique() != null && !after.unique().equals(before.unique())) {
      List<String> columns = List.of(after.column());
      steps.add(GUARDS.duplicates(model, columns, after.unique()));
      if (manner == Manner.ONLINE) {
        steps.addAll(PostgresqlOnline.unique(model, after, after.unique()));
      } else {
        steps.add(PostgresqlTables.addUnique(model.table(), after.unique(), columns));
      }
    }
    if (after.index() != null && !after.index().equals(before.index())) {
      steps.add(
          manner == Manner.ONLINE
              ? PostgresqlOnline.index(after.index(), model, after)
              : Indexes.create(after.index(), model.table(), List.of(after.column()), false));
    }
  }
}
