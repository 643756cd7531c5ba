package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationStatus;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.PlannedMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Undoes migrations. */
final class RollbackCommand implements Command {
  @Override
  public String name() {
    return "rollback";
  }

  @Override
  public String description() {
    return "Undoes the last migration of an app, or goes back to an earlier one.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.words("APP [NAME]", "the app, and the migration to go back to, or zero", 0, 2));
    spec.addOption(Options.number("--steps", "N", "how many migrations; default is 1"));
    MigrateCommand.execution(spec);
  }

  @Override
  public int run(Invocation invocation) {
    List<String> words = invocation.words();
    if (words.isEmpty()) {
      throw new UsageError(
          MigrationCode.USAGE,
          "rollback undoes the migrations of one app. FIX: "
              + invocation.call("rollback", "blog")
              + ".");
    }
    invocation.onlyWith("--json", "--plan");
    String app = words.get(0);
    int steps = invocation.number("--steps", 1, 1, Integer.MAX_VALUE);
    String target = words.size() < 2 ? null : words.get(1);
    if (target != null && invocation.has("--steps")) {
      throw new UsageError(
          MigrationCode.USAGE,
          "--steps counts from the last migration, and "
              + target
              + " says where to stop. FIX: leave one of them out.");
    }
    Migrator migrator = MigrateCommand.migrator(invocation);
    if (target != null) {
      requireApplied(migrator, app, target);
    }
    if (invocation.has("--plan") || invocation.has("--dry-run")) {
      List<PlannedMigration> plan =
          target == null ? migrator.planRollback(app, steps) : migrator.plan(app, target);
      if (invocation.has("--dry-run")) {
        RunReport.sql(invocation, plan);
      } else {
        RunReport.plan(invocation, plan);
      }
      return ExitCode.OK;
    }
    invocation.print("Rolling back:");
    Migrator reporting = migrator.listener(new RunReport(invocation));
    int done = target == null ? reporting.rollback(app, steps) : reporting.migrate(app, target);
    if (done == 0) {
      invocation.print("  No migrations to undo.");
    }
    return ExitCode.OK;
  }

  /** Going to a migration that was not applied would be a step forwards. */
  private static void requireApplied(Migrator migrator, String app, String target) {
    if (target.equals("zero")) {
      return;
    }
    String full = migrator.find(app, target);
    for (MigrationStatus status : migrator.status()) {
      boolean same = full.equals(status.app() + "." + status.name());
      if (same && status.state() == MigrationStatus.State.PENDING) {
        throw new UsageError(
            MigrationCode.UNKNOWN_TARGET,
            full + " was not applied, so nothing can be rolled back to it. FIX: migrate.");
      }
    }
  }
}
