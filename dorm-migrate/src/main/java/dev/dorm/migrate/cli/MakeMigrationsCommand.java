package dev.dorm.migrate.cli;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.MigrationMaker;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Compares the models with the migrations and writes what is missing. */
final class MakeMigrationsCommand implements Command {
  private static final int MANY = 1000;

  @Override
  public String name() {
    return "makemigrations";
  }

  @Override
  public String description() {
    return "Compares the models with the migrations and writes what is missing.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("APP", "the apps; all when none is named", 0, MANY));
    spec.addOption(Options.flag("--check", "write nothing; exit 1 when something is missing"));
    spec.addOption(Options.flag("--dry-run", "write nothing; print what would be written"));
    spec.addOption(Options.flag("--empty", "write an empty migration, to be filled by hand"));
    spec.addOption(Options.text("--name", "NAME", "the words of the migration's name"));
    spec.addOption(
        Options.pairs(
            "--fill", "APP.MODEL.FIELD=VALUE", "the value of a new NOT NULL column in rows"));
    spec.addOption(Options.flag("--allow-drop", "columns and tables may go with their values"));
    spec.addOption(Options.flag("--no-header", "no comment that says who wrote the file"));
  }

  @Override
  public int run(Invocation invocation) {
    List<String> apps = invocation.words();
    MakeOptions options =
        new MakeOptions(
            apps,
            invocation.text("--name"),
            invocation.pairs("--fill"),
            invocation.has("--allow-drop"),
            !invocation.has("--no-header"));
    MigrationMaker maker = invocation.maker();
    List<NewMigration> found =
        invocation.has("--empty") ? empty(maker, options) : maker.missing(options);
    if (found.isEmpty()) {
      invocation.print(Texts.noChanges(apps));
      return ExitCode.OK;
    }
    if (!invocation.has("--check") && !invocation.has("--dry-run")) {
      maker.write(found);
    }
    Texts.listing(invocation, found);
    if (invocation.has("--dry-run") && invocation.verbosity() > 1) {
      found.forEach(migration -> invocation.print(migration.source()));
    }
    return invocation.has("--check") ? ExitCode.NO : ExitCode.OK;
  }

  private static List<NewMigration> empty(MigrationMaker maker, MakeOptions options) {
    if (options.apps().isEmpty()) {
      throw new UsageError(
          MigrationCode.USAGE, "--empty needs an app. FIX: makemigrations --empty <app>.");
    }
    return maker.empty(options);
  }
}
