package dev.dorm.migrate.ddl;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.state.Engine;
import java.util.ArrayList;
import java.util.List;

/** The statements of SQL written by hand. */
final class RawSql {
  private RawSql() {}

  static List<Step> steps(RunSql operation, Engine engine) {
    List<String> scripts =
        operation
            .forward()
            .on(engine)
            .orElseThrow(
                () ->
                    new PlanRefused(
                        MigrationCode.NOT_ON_THIS_DATABASE,
                        "The operation \""
                            + operation.describe()
                            + "\" has no SQL for "
                            + engine.id()
                            + ". FIX: add ."
                            + engine.id()
                            + "(\"…\"), or .nothing() when there is nothing to do there."));
    List<Step> steps = new ArrayList<>();
    for (String script : scripts) {
      StatementSplitter.split(script, engine).forEach(sql -> steps.add(new SqlStatement(sql)));
    }
    return steps;
  }
}
