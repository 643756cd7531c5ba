package dev.dorm.migrate.cli;

import dev.dorm.migrate.Baseline;
import dev.dorm.migrate.DatabaseInspector;
import dev.dorm.migrate.InspectedFiles;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Writes models for the tables of a database that is there. */
final class InspectDbCommand implements Command {
  @Override
  public String name() {
    return "inspectdb";
  }

  @Override
  public String description() {
    return "Writes models for the tables of a database that is there.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("[TABLE...]", "the tables; all when none is named"));
    spec.addOption(
        Options.text("--package", "NAME", "the models' package; its last part is the app"));
    spec.addOption(
        Options.flag("--include-views", "models for views too, which migrations leave alone"));
    spec.addOption(
        Options.flag(
            "--baseline", "write the first migration too, and record it if the database is so"));
    spec.addOption(Options.flag("--dry-run", "write nothing; print the models"));
  }

  @Override
  public int run(Invocation invocation) {
    String packageName = invocation.text("--package");
    if (packageName == null) {
      throw new UsageError(
          MigrationCode.PACKAGE_NEEDED,
          "inspectdb has to know the package of the models. FIX: "
              + invocation.call("inspectdb", "--package org.example.blog")
              + ".");
    }
    invocation.database().require();
    DatabaseInspector inspector = invocation.inspector();
    Inspection inspection =
        inspector.models(packageName, invocation.words(), invocation.has("--include-views"));
    return invocation.has("--baseline")
        ? baseline(invocation, inspection, inspector.baseline(inspection))
        : models(invocation, inspection);
  }

  private static int models(Invocation invocation, Inspection inspection) {
    if (inspection.models().isEmpty() && inspection.omitted().isEmpty()) {
      invocation.print("The database has no tables but dorm's own; there is nothing to write.");
      return ExitCode.OK;
    }
    if (invocation.has("--dry-run")) {
      inspection.models().forEach(model -> invocation.print(model.source()));
    } else {
      files(invocation, InspectedFiles.write(invocation.sources(), inspection));
    }
    notes(invocation, inspection);
    if (!invocation.has("--dry-run")) {
      invocation.print(
          "To let migrations own these tables: "
              + invocation.call("makemigrations", "")
              + ", then "
              + invocation.call("migrate", "--fake-initial")
              + "; "
              + invocation.call("dbcheck", "")
              + " says what differs.");
    }
    return ExitCode.OK;
  }

  private static int baseline(Invocation invocation, Inspection inspection, Baseline baseline) {
    boolean dry = invocation.has("--dry-run");
    List<NewMigration> migrations = baseline.migrations(invocation.sources());
    if (dry) {
      inspection.models().forEach(model -> invocation.print(model.source()));
      migrations.forEach(migration -> invocation.print(migration.source()));
    } else {
      files(invocation, baseline.write(invocation.sources()));
    }
    notes(invocation, inspection);
    baseline.differences().forEach(difference -> invocation.print(difference.toString()));
    NewMigration first = migrations.get(0);
    String name = first.app() + "." + first.name();
    if (!baseline.fits()) {
      invocation.print(
          "["
              + MigrationCode.BASELINE_DIFFERS.code()
              + "] "
              + name
              + " is not recorded: it would make other tables than these. FIX: mend what is said"
              + " above, then "
              + invocation.call("migrate", "--fake-initial")
              + "; or take them as they are: "
              + invocation.call("migrate", first.app() + " " + first.name() + " --fake")
              + ".");
      return ExitCode.NO;
    }
    if (!dry) {
      baseline.record();
      invocation.print(
          name
              + " is recorded as applied; from now on: "
              + invocation.call("makemigrations", "")
              + ".");
    }
    return ExitCode.OK;
  }

  private static void files(Invocation invocation, List<Path> files) {
    files.forEach(file -> invocation.print("  " + invocation.shown(file)));
  }

  private static void notes(Invocation invocation, Inspection inspection) {
    for (InspectedModel model : inspection.models()) {
      model.notes().forEach(note -> invocation.print(model.table() + ": " + note + "."));
    }
    inspection.omitted().forEach(table -> invocation.print("No model for " + table + "."));
  }
}
