package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.UniqueState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a table of PostgreSQL that others use meanwhile: the rows are read under a lock that
 * lets them be written to.
 */
final class PostgresqlOnline {
  private PostgresqlOnline() {}

  /** A constraint that holds for rows from now on only. */
  static Step notValid(Step adds) {
    return new SqlStatement(adds.sql() + " NOT VALID");
  }

  static Step validate(String table, String name) {
    return new SqlStatement("ALTER TABLE " + quote(table) + " VALIDATE CONSTRAINT " + quote(name));
  }

  static List<Step> check(ModelState model, CheckState check) {
    return List.of(
        notValid(Checks.add(model, check, Engine.POSTGRESQL)),
        validate(model.table(), check.name()));
  }

  /** The CHECK of an enum's constants. */
  static List<Step> check(ModelState model, ColumnField field, String clause) {
    String add = "ALTER TABLE " + quote(model.table()) + " ADD " + clause + " NOT VALID";
    return List.of(
        new SqlStatement(add), validate(model.table(), String.valueOf(field.check())));
  }

  static Step index(String name, ModelState model, ColumnField field) {
    return Indexes.concurrently(
        Indexes.create(name, model.table(), List.of(field.column()), false));
  }

  static List<Step> unique(ModelState model, ColumnField field, String name) {
    Step index = Indexes.create(name, model.table(), List.of(field.column()), true);
    return List.of(Indexes.concurrently(index), usingIndex(model, name));
  }

  static List<Step> unique(ModelState model, UniqueState unique) {
    Step index = Indexes.concurrently(Indexes.create(model, unique, Engine.POSTGRESQL));
    return unique.where() != null
        ? List.of(index)
        : List.of(index, usingIndex(model, unique.name()));
  }

  private static Step usingIndex(ModelState model, String name) {
    return new SqlStatement(
        "ALTER TABLE "
            + quote(model.table())
            + " ADD CONSTRAINT "
            + quote(name)
            + " UNIQUE USING INDEX "
            + quote(name));
  }

  static List<Step> foreignKey(ModelState model, ColumnField field, Change change) {
    ForeignKeyState key = field.foreignKey();
    if (key == null || key.constraint() == null) {
      return List.of();
    }
    Step adds =
        PostgresqlTables.addForeignKey(
            model.table(), key.constraint(), field.column(), References.clause(key, change));
    return List.of(notValid(adds), validate(model.table(), key.constraint()));
  }

  /** A value for the rows that hold NULL, in batches. */
  static Step fill(ModelState model, ColumnField field, String value) {
    String column = quote(field.column());
    return Batches.of(
        model, column + " = " + value, column + " IS NULL", Backfill.BATCH, Duration.ZERO);
  }

  /** A CHECK proves what NOT NULL would read the table for. */
  static List<Step> notNull(ModelState model, ColumnField field) {
    String alter = "ALTER TABLE " + quote(model.table());
    String name =
        PhysicalNames.shortened(
            "chk_" + model.table() + "_" + field.column() + "_not_null", field.toString());
    return List.of(
        new SqlStatement(
            alter
                + " ADD CONSTRAINT "
                + quote(name)
                + " CHECK ("
                + quote(field.column())
                + " IS NOT NULL) NOT VALID"),
        validate(model.table(), name),
        new SqlStatement(alter + " ALTER COLUMN " + quote(field.column()) + " SET NOT NULL"),
        PostgresqlTables.dropConstraint(model.table(), name));
  }

  /** A new column with all that hangs on it. */
  static List<Step> column(
      ModelState model, ColumnField field, @Nullable String fill, Change change) {
    ColumnField plain = field.withNames(null, null, null, null);
    List<Step> steps = new ArrayList<>(PostgresqlTables.addColumn(model, plain, fill, change));
    String check = PostgresqlTables.check(field);
    if (check != null) {
      steps.addAll(check(model, field, check));
    }
    if (field.unique() != null) {
      steps.addAll(unique(model, field, field.unique()));
    }
    if (field.index() != null) {
      steps.add(index(field.index(), model, field));
    }
    steps.addAll(foreignKey(model, field, change));
    return steps;
  }
}
