package dev.dorm.migrate.cli;

import dev.dorm.migrate.InspectedFiles;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.introspect.InspectedModel;
import dev.dorm.migrate.introspect.Inspection;
import picocli.CommandLine.Model.CommandSpec;

/** Writes models for the tables of a database that is there. */
final class InspectDbCommand implements Command {
  private static final int MANY = 1000;

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
    spec.addPositional(Options.words("TABLE", "the tables; all when none is named", 0, MANY));
    spec.addOption(
        Options.text("--package", "NAME", "the models' package; its last part is the app"));
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
    Inspection inspection = invocation.inspector().models(packageName, invocation.words());
    if (invocation.has("--dry-run")) {
      inspection.models().forEach(model -> invocation.print(model.source()));
    } else {
      InspectedFiles.write(invocation.sources(), inspection)
          .forEach(file -> invocation.print("  " + invocation.shown(file)));
    }
    for (InspectedModel model : inspection.models()) {
      model.notes().forEach(note -> invocation.print(model.table() + ": " + note + "."));
    }
    inspection.omitted().forEach(table -> invocation.print("No model for " + table + "."));
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
}
