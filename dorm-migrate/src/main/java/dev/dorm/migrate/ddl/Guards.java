package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.UniqueState;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions whose answer decides whether a change can be made, asked before it is. */
final class Guards {
  private static final String SAMPLE = " ORDER BY 1 LIMIT 5";

  private final Engine engine;

  Guards(Engine engine) {
    this.engine = engine;
  }

  /** No row may hold NULL. */
  Step nulls(ModelState model, ColumnField field, String value) {
    return rows(
        MigrationCode.STATEMENT_FAILED,
        model,
        value + " IS NULL",
        "rows of " + model.key().name() + " need a value for " + field.name() + ", NOT NULL",
        "give alterField a fill(…), or the rows a value");
  }

  /** No row may hold a value that does not fit the new type. */
  Step values(ModelState model, ColumnField field, String value, String offends) {
    boolean constant = field.type().kind() == ColumnType.Kind.ENUM;
    return rows(
        constant ? MigrationCode.ENUM_CONSTANT_GONE : MigrationCode.STATEMENT_FAILED,
        model,
        value + " IS NOT NULL AND (" + offends + ")",
        "values of "
            + model.key().name()
            + "."
            + field.name()
            + " do not fit "
            + (field.foreignKey() == null ? field.type() : "the key that it refers to"),
        "mend the values, or say with using(…) how they are converted");
  }

  /** No row of a table between two models may hold a value that does not fit a key's new type. */
  Step links(JoinTable table, String column, String offends) {
    String where = " FROM " + quote(table.name()) + " WHERE " + offends;
    String pair = cast(table.source()) + " || ', ' || " + cast(table.target());
    return new Guard(
        MigrationCode.STATEMENT_FAILED,
        "SELECT count(*)" + where,
        "SELECT " + pair + where + SAMPLE,
        "values of " + table.name() + "." + column + " do not fit the key that it refers to",
        "mend or remove those rows, then run migrate again");
  }

  /** No row may be refused by a condition. */
  private Step check(ModelState model, CheckState check) {
    String condition = new Expressions(engine, model).condition(check.condition());
    return rows(
        MigrationCode.ROWS_REFUSED,
        model,
        "NOT (" + condition + ")",
        "rows of "
            + model.key().name()
            + " are refused by "
            + check.name()
            + ", which demands "
            + check.condition(),
        "mend those rows, then run migrate again");
  }

  /** No row may stand in the way of a constraint. */
  Step constraint(ModelState model, ConstraintState constraint) {
    if (constraint instanceof CheckState check) {
      return check(model, check);
    }
    UniqueState unique = (UniqueState) constraint;
    List<String> columns = Indexes.columnNames(model, unique.fields());
    return duplicates(model, columns, unique.name(), unique.where());
  }

  private static Step rows(
      MigrationCode code, ModelState model, String condition, String problem, String mend) {
    String where = " FROM " + quote(model.table()) + " WHERE " + condition;
    return new Guard(
        code, "SELECT count(*)" + where, "SELECT " + key(model) + where + SAMPLE, problem, mend);
  }

  private static String key(ModelState model) {
    return model.keys().stream()
        .map(key -> cast(key.column()))
        .collect(Collectors.joining(" || ', ' || "));
  }

  private static String cast(String column) {
    return "CAST(" + quote(column) + " AS varchar)";
  }

  /** No two rows may have the same values. */
  Step duplicates(ModelState model, List<String> columns, String name) {
    return duplicates(model, columns, name, null);
  }

  /** No two of some rows may have the same values. */
  Step duplicates(ModelState model, List<String> columns, String name, @Nullable Expression where) {
    String list = Identifiers.list(columns);
    String present =
        columns.stream()
            .map(column -> quote(column) + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    if (where != null) {
      present += " AND (" + new Expressions(engine, model).condition(where) + ")";
    }
    String groups =
        " FROM "
            + quote(model.table())
            + " WHERE "
            + present
            + " GROUP BY "
            + list
            + " HAVING count(*) > 1";
    String shown = columns.stream().map(Guards::cast).collect(Collectors.joining(" || ', ' || "));
    String keys =
        engine == Engine.SQLITE
            ? "group_concat(" + key(model) + ", ', ')"
            : "string_agg(" + key(model) + ", ', ')";
    return new Guard(
        MigrationCode.STATEMENT_FAILED,
        "SELECT count(*) FROM (SELECT 1" + groups + ") AS d",
        "SELECT " + shown + " || ' (keys ' || " + keys + " || ')'" + groups + SAMPLE,
        "values are duplicated that " + name + " makes unique",
        "make the values differ, then run migrate again");
  }
}
