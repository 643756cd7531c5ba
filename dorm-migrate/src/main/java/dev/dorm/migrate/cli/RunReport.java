package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationListener;
import dev.dorm.migrate.MigrationStatus;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.PlannedMigration;
import dev.dorm.migrate.SqlPreview;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what happens while migrations run, and how to undo it. */
final class RunReport implements MigrationListener {
  private final Invocation invocation;

  /** The first migration of each app that was applied. */
  private final Map<String, String> firstApplied = new TreeMap<>();

  /** Which way the migration goes that runs now. */
  private boolean forwards = true;

  RunReport(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void warning(String text) {
    invocation.print("  " + text);
  }

  @Override
  public void started(String migration, boolean forwards) {
    this.forwards = forwards;
    invocation.begin((forwards ? "  Applying " : "  Unapplying ") + migration + "...");
    if (forwards) {
      int dot = migration.indexOf('.');
      firstApplied.putIfAbsent(migration.substring(0, dot), migration.substring(dot + 1));
    }
  }

  @Override
  public void finished(String migration, Duration time) {
    invocation.print(" OK (" + Texts.seconds(time) + ")");
  }

  @Override
  public void skipped(String migration) {
    invocation.print("  " + migration + " was done by another process in the meantime.");
  }

  @Override
  public void failed(String migration) {
    invocation.print(
        forwards ? " FAILED (rolled back, not recorded)" : " FAILED (rolled back, still applied)");
  }

  @Override
  public void stopped(String migration) {
    invocation.print(" FAILED (stopped halfway: what was done is kept)");
  }

  /** One line for each app that was migrated. */
  void undo(Migrator migrator) {
    if (firstApplied.isEmpty() || invocation.verbosity() < 1) {
      return;
    }
    Map<String, String> targets = new TreeMap<>();
    firstApplied.keySet().forEach(app -> targets.put(app, "zero"));
    for (MigrationStatus status : migrator.status()) {
      String first = firstApplied.get(status.app());
      if (first != null && status.name().compareTo(first) < 0) {
        targets.put(status.app(), status.name());
      }
    }
    targets.forEach(
        (app, target) ->
            invocation.print("  Undo: " + invocation.call("migrate", app + " " + target)));
  }

  /** The SQL that would be run. */
  static void sql(Invocation invocation, List<PlannedMigration> plan) {
    String system = invocation.database().database().system();
    SqlPreview preview = invocation.preview();
    for (PlannedMigration migration : plan) {
      String name = migration.app() + "." + migration.name();
      invocation.print("-- " + name + (migration.forwards() ? "" : " (unapply)"));
      preview
          .sql(system, migration.app(), migration.name(), migration.forwards())
          .forEach(invocation::print);
    }
    if (plan.isEmpty()) {
      invocation.print("-- No migrations to apply.");
    }
  }

  /** What would be run. */
  static void plan(Invocation invocation, List<PlannedMigration> plan) {
    if (invocation.isJson()) {
      invocation.print(Documents.plan(plan).toText());
      return;
    }
    invocation.print("Planned operations:");
    if (plan.isEmpty()) {
      invocation.print("  No planned migration operations.");
    }
    for (PlannedMigration migration : plan) {
      String undo = migration.forwards() ? "" : " (unapply)";
      invocation.print("  " + migration.app() + "." + migration.name() + undo);
      migration.operations().forEach(operation -> invocation.print("    " + operation));
    }
  }
}
