package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationRepair;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Corrects the history by hand. */
final class RepairCommand implements Command {
  @Override
  public String name() {
    return "repair";
  }

  @Override
  public String description() {
    return "Corrects the history of migrations, and drops indexes that were never finished.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(
        Options.text(
            "--rerecord-checksum",
            "APP.NAME",
            "what the migration does today is what was applied"));
    spec.addOption(Options.text("--forget", "APP.NAME", "drop a row of the history"));
    spec.addOption(Options.text("--mark-applied", "APP.NAME", "record it without running it"));
    spec.addOption(
        Options.flag("--drop-invalid-indexes", "PostgreSQL: indexes that were never finished"));
  }

  @Override
  public int run(Invocation invocation) {
    MigrationRepair repair = invocation.migrator().repair();
    int done = 0;
    String edited = invocation.text("--rerecord-checksum");
    if (edited != null) {
      repair.rerecordChecksum(edited);
      invocation.print("Recorded what " + edited + " does today.");
      done++;
    }
    String forgotten = invocation.text("--forget");
    if (forgotten != null) {
      repair.forget(forgotten);
      invocation.print("Forgot " + forgotten + ".");
      done++;
    }
    String marked = invocation.text("--mark-applied");
    if (marked != null) {
      repair.markApplied(marked);
      invocation.print("Recorded " + marked + " as applied.");
      done++;
    }
    if (invocation.has("--drop-invalid-indexes")) {
      List<String> dropped = repair.dropInvalidIndexes();
      dropped.forEach(index -> invocation.print("Dropped the index " + index + "."));
      invocation.print(dropped.isEmpty() ? "No index is unfinished." : "Make them again.");
      done++;
    }
    if (done == 0) {
      throw new UsageError(
          MigrationCode.USAGE,
          "repair has to be told what to correct. FIX: --rerecord-checksum, --forget,"
              + " --mark-applied or --drop-invalid-indexes.");
    }
    return ExitCode.OK;
  }
}
