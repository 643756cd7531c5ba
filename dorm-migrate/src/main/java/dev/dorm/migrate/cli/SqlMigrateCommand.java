package dev.dorm.migrate.cli;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the SQL of a migration. */
final class SqlMigrateCommand implements Command {
  @Override
  public String name() {
    return "sqlmigrate";
  }

  @Override
  public String description() {
    return "Prints the SQL of a migration, and runs nothing.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("APP NAME", "the app and the migration", 0, 2));
    spec.addOption(Options.flag("--backwards", "the SQL that undoes it"));
    spec.addOption(
        Options.text("--dialect", "SYSTEM", "sqlite or postgresql; default is the database's"));
  }

  @Override
  public int run(Invocation invocation) {
    List<String> words = invocation.words();
    if (words.size() < 2) {
      throw new UsageError(
          MigrationCode.USAGE,
          "sqlmigrate prints one migration of one app. FIX: "
              + invocation.call("sqlmigrate", "blog 0001")
              + ".");
    }
    String dialect = invocation.text("--dialect");
    String system = dialect != null ? dialect : invocation.database().database().system();
    invocation
        .preview()
        .sql(system, words.get(0), words.get(1), !invocation.has("--backwards"))
        .forEach(invocation::print);
    return ExitCode.OK;
  }
}
