package dev.dorm.migrate.execute;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.state.Engine;
import java.util.List;
import java.util.regex.Pattern;

/** What PostgreSQL does not run in a transaction. */
final class AloneStatements {
  private static final Pattern ALONE =
      Pattern.compile("(?is)\\bindex\\s+concurrently\\b|^\\s*vacuum\\b");

  private AloneStatements() {}

  /** Refuses it in a migration that is one. */
  static void refuse(MigrationPlan.Step step, Engine engine) {
    if (engine != Engine.POSTGRESQL || !step.node().atomic()) {
      return;
    }
    for (Operation operation : step.operations()) {
      if (isAlone(operation)) {
        throw new PlanRefused(
            MigrationCode.NOT_IN_TRANSACTION,
            "The operation \""
                + operation.describe()
                + "\" of "
                + step.node().id()
                + " cannot run in a transaction, and the migration is one. FIX: override atomic()"
                + " to return false.");
      }
    }
  }

  private static boolean isAlone(Operation operation) {
    if (operation instanceof AddIndex add) {
      return add.concurrently();
    }
    if (operation instanceof RemoveIndex remove) {
      return remove.concurrently();
    }
    if (operation instanceof AddField add) {
      return add.manner() == Manner.ONLINE;
    }
    if (operation instanceof AlterField alter) {
      return alter.manner() == Manner.ONLINE;
    }
    if (operation instanceof AddConstraint add) {
      return add.manner() == Manner.ONLINE;
    }
    if (operation instanceof Separate separate) {
      return separate.database().stream().anyMatch(AloneStatements::isAlone);
    }
    return operation instanceof RunSql sql
        && sql.forward().on(Engine.POSTGRESQL).orElse(List.of()).stream()
            .anyMatch(text -> ALONE.matcher(text).find());
  }
}
