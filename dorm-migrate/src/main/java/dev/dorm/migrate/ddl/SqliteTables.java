package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

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
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements for tables and columns of SQLite. */
final class SqliteTables {
  private static final Guards GUARDS = new Guards(Engine.SQLITE);
  private static final Literals LITERALS = new Literals(Engine.SQLITE);

  private final boolean alters;
  private final Change change;

  SqliteTables(boolean alters, Change change) {
    this.alters = alters;
    this.change = change;
  }

  Step create(ModelState model) {
    List<String> lines = new ArrayList<>();
    model.columns().forEach(field -> lines.add(column(model, field, true)));
    lines.addAll(Checks.linesWithKey(model, Engine.SQLITE));
    return create(model.table(), lines, "STRICT");
  }

  /** A table between models: its key is the pair, so it needs no other. */
  List<Step> createJoin(ModelState model, ManyToManyField field, JoinTable table) {
    List<String> lines =
        List.of(
            joinColumn(table, table.source(), References.source(model, change)),
            joinColumn(table, table.target(), References.target(field, change)),
            joinKey(table));
    return List.of(create(table.name(), lines, "STRICT, WITHOUT ROWID"), joinIndex(table));
  }

  static String joinKey(JoinTable table) {
    return "PRIMARY KEY (" + quote(table.source()) + ", " + quote(table.target()) + ")";
  }

  static Step joinIndex(JoinTable table) {
    return Indexes.create(
        JoinTableNames.index(table), table.name(), List.of(table.target()), false);
  }

  String joinColumn(JoinTable table, String column, TableKey key) {
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
      Step added = new SqlStatement(add + column(model, field, true));
      return field.nullable() || field.rules().fills()
          ? List.of(added)
          : List.of(new EmptyTable(model.table(), model.key().name(), field.name()), added);
    }
    Step added = new SqlStatement(add + column(model, field, false));
    String name = quote(field.column());
    String value = LITERALS.value(change.typeOf(field), fill);
    Step filled =
        new SqlStatement("UPDATE " + quote(model.table()) + " SET " + name + " = " + value);
    if (field.nullable()) {
      return List.of(added, filled);
    }
    Step notNull = new SqlStatement(alter + " ALTER COLUMN " + name + " SET NOT NULL");
    return List.of(added, filled, notNull);
  }

  /**
   * Changes of a column that leave its values as they are: NOT NULL, and the CHECK of its type.
   *
   * @return false when the table has to be written anew
   */
  boolean alter(
      ModelState model,
      ColumnField before,
      ColumnField after,
      @Nullable String fill,
      List<Step> steps) {
    ColumnType from = change.typeBefore(before);
    ColumnType to = change.typeOf(after);
    String name = quote(after.column());
    Conversion conversion = SqliteConversions.of(name, from, to).orElse(null);
    boolean checks =
        !Objects.equals(checkClause(before), checkClause(after))
            || !Objects.equals(before.check(), after.check());
    boolean nulls = before.nullable() != after.nullable();
    if (conversion == null || !conversion.expression().equals(name)) {
      return false;
    }
    if (!alters && ((checks && (hasCheck(before) || hasCheck(after))) || nulls)) {
      return false;
    }
    if (conversion.offends() != null) {
      steps.add(GUARDS.values(model, after, name, conversion.offends()));
    }
    if (checks && hasCheck(before)) {
      steps.add(new DropCheck(model.table(), String.valueOf(before.check())));
    }
    String alter = "ALTER TABLE " + quote(model.table());
    if (fill != null) {
      String value = LITERALS.value(to, fill);
      steps.add(
          new SqlStatement(
              "UPDATE "
                  + quote(model.table())
                  + " SET "
                  + name
                  + " = "
                  + value
                  + " WHERE "
                  + name
                  + " IS NULL"));
    } else if (nulls && before.nullable()) {
      steps.add(GUARDS.nulls(model, after, name));
    }
    if (nulls) {
      String word = after.nullable() ? " DROP" : " SET";
      steps.add(new SqlStatement(alter + " ALTER COLUMN " + name + word + " NOT NULL"));
    }
    if (checks && hasCheck(after)) {
      steps.add(new SqlStatement(alter + " ADD" + checkClause(after)));
    }
    return true;
  }

  /** The definition of a column. */
  String column(ModelState model, ColumnField field, boolean withNotNull) {
    ColumnType type = change.typeOf(field);
    StringBuilder sql = new StringBuilder(quote(field.column()));
    sql.append(' ').append(SqliteTypes.word(type));
    if (field.collation() != null) {
      sql.append(" COLLATE ").append(quote(field.collation()));
    }
    sql.append(Expressions.clause(Engine.SQLITE, model, field));
    if (withNotNull && !field.nullable()) {
      sql.append(" NOT NULL");
    }
    if (field.primaryKey() && model.keys().size() == 1) {
      sql.append(" PRIMARY KEY").append(field.type().isAuto() ? " AUTOINCREMENT" : "");
    }
    String check = checkClause(field);
    sql.append(check == null ? "" : check);
    ForeignKeyState key = field.foreignKey();
    if (key != null && key.constraint() != null) {
      sql.append(" CONSTRAINT ").append(quote(key.constraint()));
      sql.append(' ').append(References.clause(key, change));
    }
    return sql.toString();
  }

  private static @Nullable String checkClause(ColumnField field) {
    String condition = SqliteTypes.condition(field.column(), field.type());
    return field.check() == null || condition == null
        ? null
        : " CONSTRAINT " + quote(field.check()) + " CHECK (" + condition + ")";
  }

  /** Whether a column has a CHECK here. */
  static boolean hasCheck(ColumnField field) {
    return checkClause(field) != null;
  }

  static Step dropConstraint(String table, String name) {
    return new SqlStatement("ALTER TABLE " + quote(table) + " DROP CONSTRAINT " + quote(name));
  }

  static Step renameTable(String from, String to) {
    return new SqlStatement("ALTER TABLE " + quote(from) + " RENAME TO " + quote(to));
  }

  static Step renameColumn(String table, String from, String to) {
    return new SqlStatement(
        "ALTER TABLE " + quote(table) + " RENAME COLUMN " + quote(from) + " TO " + quote(to));
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
