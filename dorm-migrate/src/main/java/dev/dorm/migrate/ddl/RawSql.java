package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterField.Using;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ModelState;
import java.util.ArrayList;
import java.util.List;

/** The statements of SQL written by hand. */
final class RawSql {
  private RawSql() {}

  /** The expression of a conversion. */
  static String expression(AlterField operation, Using using, Engine engine) {
    return one(operation, using.forward(), engine);
  }

  /** The statement of a backfill. */
  static List<Step> backfill(Backfill operation, Change change, Engine engine) {
    ModelState model = change.modelAfter(operation.model());
    String column = Identifiers.quote(model.column(operation.field()).orElseThrow().column());
    String value = one(operation, operation.value(), engine);
    SqlText where = operation.where();
    String rows = where == null ? column + " IS NULL" : one(operation, where, engine);
    return List.of(
        Batches.of(model, column + " = " + value, rows, operation.batch(), operation.pause()));
  }

  private static String one(Operation operation, SqlText text, Engine engine) {
    List<String> scripts = text.on(engine).orElseThrow(() -> missing(operation, engine));
    if (scripts.size() != 1) {
      throw missing(operation, engine);
    }
    return "(" + scripts.get(0) + ")";
  }

  private static PlanRefused missing(Operation operation, Engine engine) {
    return new PlanRefused(
        MigrationCode.NOT_ON_THIS_DATABASE,
        "The operation \""
            + operation.describe()
            + "\" has no SQL for "
            + engine.id()
            + ". FIX: add ."
            + engine.id()
            + "(\"…\"), or .nothing() when there is nothing to do there; what is for PostgreSQL alone"
            + " is marked .onlyOnPostgresql().");
  }

  static List<Step> steps(RunSql operation, Engine engine) {
    List<String> scripts =
        operation.forward().on(engine).orElseThrow(() -> missing(operation, engine));
    List<Step> steps = new ArrayList<>();
    for (String script : scripts) {
      StatementSplitter.split(script, engine).forEach(sql -> steps.add(new SqlStatement(sql)));
    }
    return steps;
  }
}
