package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.JoinTableNames;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.TableKey;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements for tables and columns of SQLite. */
final class SqliteTables {
  private static final Literals LITERALS = new Literals(Engine.SQLITE);

  private final boolean alters;
  private final Change change;

  SqliteTables(boolean alters, Change change) {
    this.alters = alters;
    this.change = change;
  }

  Step create(ModelState model) {
    return create(
        model.table(), model.columns().map(field -> column(field, true)).toList(), "STRICT");
  }

  /** A table between models: its key is the pair, so it needs no other. */
  List<Step> createJoin(ModelState model, ManyToManyField field, JoinTable table) {
    List<String> lines =
        List.of(
            joinColumn(table, table.source(), References.source(model, change)),
            joinColumn(table, table.target(), References.target(field, change)),
            "PRIMARY KEY (" + quote(table.source()) + ", " + quote(table.target()) + ")");
    return List.of(
        create(table.name(), lines, "STRICT, WITHOUT ROWID"),
        Indexes.create(JoinTableNames.index(table), table.name(), List.of(table.target()), false));
  }

  private String joinColumn(JoinTable table, String column, TableKey key) {
    return quote(column)
        + " "
        + SqliteTypes.word(key.type())
        + " NOT NULL CONSTRAINT "
        + quote(JoinTableNames.foreignKey(table, column))
        + " "
        + References.cascading(key);
  }

  private static Step create(String table, List<String> lines, String options) {
    String start = "CREATE TABLE " + quote(table) + " (\n  ";
    return new SqlStatement(
        lines.stream().collect(Collectors.joining(",\n  ", start, "\n) " + options)));
  }

  /**
   * A new column; NOT NULL comes after the rows have got their value, so that no default is left
   * behind.
   */
  List<Step> addColumn(ModelState model, ColumnField field, @Nullable String fill) {
    String alter = "ALTER TABLE " + quote(model.table());
    String add = alter + " ADD COLUMN ";
    if (fill == null) {
      Step added = new SqlStatement(add + column(field, true));
      return field.nullable()
          ? List.of(added)
          : List.of(new EmptyTable(model.table(), model.key().name(), field.name()), added);
    }
    Step added = new SqlStatement(add + column(field, false));
    String name = quote(field.column());
    String value = LITERALS.value(change.typeOf(field), fill);
    Step filled =
        new SqlStatement("UPDATE " + quote(model.table()) + " SET " + name + " = " + value);
    if (field.nullable()) {
      return List.of(added, filled);
    }
    if (!alters) {
      throw tooOld(model, field);
    }
    Step notNull = new SqlStatement(alter + " ALTER COLUMN " + name + " SET NOT NULL");
    return List.of(added, filled, notNull);
  }

  private static PlanRefused tooOld(ModelState model, ColumnField field) {
    return new PlanRefused(
        MigrationCode.NOT_ON_THIS_DATABASE,
        "This SQLite cannot make "
            + model.key()
            + "."
            + field.name()
            + " NOT NULL in a table that has rows; SQLite 3.53 can. FIX: sqlite-jdbc 3.53.0.0 or"
            + " later, or make the field nullable.");
  }

  private String column(ColumnField field, boolean withNotNull) {
    ColumnType type = change.typeOf(field);
    StringBuilder sql = new StringBuilder(quote(field.column()));
    sql.append(' ').append(SqliteTypes.word(type));
    if (field.collation() != null) {
      sql.append(" COLLATE ").append(quote(field.collation()));
    }
    if (withNotNull && !field.nullable()) {
      sql.append(" NOT NULL");
    }
    if (field.primaryKey()) {
      sql.append(" PRIMARY KEY").append(field.type().isAuto() ? " AUTOINCREMENT" : "");
    }
    String condition = SqliteTypes.condition(field.column(), field.type());
    if (field.check() != null && condition != null) {
      sql.append(" CONSTRAINT ").append(quote(field.check()));
      sql.append(" CHECK (").append(condition).append(')');
    }
    ForeignKeyState key = field.foreignKey();
    if (key != null && key.constraint() != null) {
      sql.append(" CONSTRAINT ").append(quote(key.constraint()));
      sql.append(' ').append(References.clause(key, change));
    }
    return sql.toString();
  }

  /** The column goes with its CHECK and its foreign key, since both stand in its definition. */
  static Step dropColumn(ModelState model, ColumnField field) {
    return new SqlStatement(
        "ALTER TABLE " + quote(model.table()) + " DROP COLUMN " + quote(field.column()));
  }

  static Step drop(String table) {
    return new SqlStatement("DROP TABLE " + quote(table));
  }
}
