package dev.dorm.migrate.cli;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.Json;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    spec.addOption(
        Options.flag("--write", "write the SQL for review, for both systems; check compares it"));
    Options.json(spec);
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
    if (invocation.has("--write")) {
      return write(invocation, words.get(0), words.get(1), dialect);
    }
    String system = dialect != null ? dialect : invocation.database().database().system();
    List<String> lines =
        invocation
            .preview()
            .sql(system, words.get(0), words.get(1), !invocation.has("--backwards"));
    if (invocation.isJson()) {
      invocation.print(
          Json.object().put("system", system).put("sql", Json.texts(lines)).build().toText());
    } else {
      lines.forEach(invocation::print);
    }
    return ExitCode.OK;
  }

  private static int write(
      Invocation invocation, String app, String prefix, @Nullable String dialect) {
    String full = invocation.lint().find(app, prefix);
    Lockfiles lockfiles = new Lockfiles(invocation.project(), invocation.preview());
    for (String system : dialect == null ? List.of("sqlite", "postgresql") : List.of(dialect)) {
      Path file = lockfiles.write(system, app, full.substring(app.length() + 1));
      invocation.print("  " + invocation.shown(file));
    }
    return ExitCode.OK;
  }
}
