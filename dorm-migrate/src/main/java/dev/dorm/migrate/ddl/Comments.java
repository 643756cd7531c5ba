package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements for what the catalog of PostgreSQL says about tables and columns; SQLite has none. */
final class Comments {
  private static final Literals LITERALS = new Literals(Engine.POSTGRESQL);

  private Comments() {}

  /** The comments of a new table. */
  static List<Step> of(ModelState model) {
    List<Step> steps = new ArrayList<>();
    if (model.comment() != null) {
      steps.add(onTable(model));
    }
    model.columns().forEach(field -> steps.addAll(of(model, field)));
    return steps;
  }

  /** The comment of a new column. */
  static List<Step> of(ModelState model, ColumnField field) {
    return field.rules().comment() == null ? List.of() : List.of(onColumn(model, field));
  }

  static Step onTable(ModelState model) {
    return comment("TABLE " + quote(model.table()), model.comment());
  }

  static Step onColumn(ModelState model, ColumnField field) {
    String column = quote(model.table()) + "." + quote(field.column());
    return comment("COLUMN " + column, field.rules().comment());
  }

  private static Step comment(String what, @Nullable String text) {
    String value = text == null ? "NULL" : LITERALS.text(text);
    return new SqlStatement("COMMENT ON " + what + " IS " + value);
  }
}
