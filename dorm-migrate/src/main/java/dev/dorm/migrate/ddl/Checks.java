package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import java.util.ArrayList;
import java.util.List;

/** Statements for conditions that every row fulfils; both databases know the same words. */
final class Checks {
  private Checks() {}

  /** The conditions of a model. */
  static List<CheckState> of(ModelState model) {
    return model.constraints().stream()
        .filter(CheckState.class::isInstance)
        .map(CheckState.class::cast)
        .toList();
  }

  /** The conditions as lines of CREATE TABLE. */
  static List<String> lines(ModelState model, Engine engine) {
    return of(model).stream().map(check -> clause(model, check, engine)).toList();
  }

  /** The lines of CREATE TABLE that stand behind the columns: a key of several, the conditions. */
  static List<String> linesWithKey(ModelState model, Engine engine) {
    List<String> lines = new ArrayList<>();
    if (model.keys().size() > 1) {
      Refusals.countedPart(model);
      List<String> columns = model.keys().stream().map(ColumnField::column).toList();
      lines.add("PRIMARY KEY (" + Identifiers.list(columns) + ")");
    }
    lines.addAll(lines(model, engine));
    return lines;
  }

  private static String clause(ModelState model, CheckState check, Engine engine) {
    String condition = new Expressions(engine, model).condition(check.condition());
    return "CONSTRAINT " + quote(check.name()) + " CHECK (" + condition + ")";
  }

  static Step add(ModelState model, CheckState check, Engine engine) {
    return new SqlStatement(
        "ALTER TABLE " + quote(model.table()) + " ADD " + clause(model, check, engine));
  }
}
