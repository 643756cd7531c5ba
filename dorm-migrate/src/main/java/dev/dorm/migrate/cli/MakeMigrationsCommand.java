package dev.dorm.migrate.cli;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.MigrationMaker;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.ModelKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Compares the models with the migrations and writes what is missing. */
final class MakeMigrationsCommand implements Command {
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
    spec.addPositional(Options.words("[APP...]", "the apps; all when none is named"));
    spec.addOption(Options.flag("--check", "write nothing; exit 1 when something is missing"));
    spec.addOption(Options.flag("--dry-run", "write nothing; print what would be written"));
    spec.addOption(Options.flag("--empty", "write an empty migration, to be filled by hand"));
    spec.addOption(
        Options.flag("--update", "change the last migration, which was applied nowhere else yet"));
    spec.addOption(Options.text("--name", "NAME", "the words of the migration's name"));
    spec.addOption(
        Options.pairs(
            "--fill", "APP.MODEL.FIELD=VALUE", "the value of a new NOT NULL column in rows"));
    spec.addOption(Options.flag("--allow-drop", "columns and tables may go with their values"));
    spec.addOption(Options.flag("--merge", "join the last migrations of branches"));
    spec.addOption(Options.pairs("--rename", "APP.MODEL.OLD=NEW", "a field that has another name"));
    spec.addOption(Options.pairs("--rename-model", "APP.OLD=NEW", "a model that has another name"));
    spec.addOption(
        Options.flag("--detect-renames", "what is alike in all but its name was renamed"));
    spec.addOption(Options.flag("--no-rename", "nothing was renamed, however alike"));
    spec.addOption(
        Options.flag("--online", "PostgreSQL: changes that keep nobody from a table for long"));
    spec.addOption(
        Options.flag("--no-prove", "do not try the migrations on tables with rows in memory"));
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
            !invocation.has("--no-header"),
            hints(invocation),
            invocation.has("--detect-renames"),
            invocation.has("--no-rename"),
            invocation.has("--online"),
            !invocation.has("--no-prove") && !invocation.has("--check"),
            invocation.interview());
    MigrationMaker maker = invocation.maker();
    List<NewMigration> found = found(invocation, maker, options);
    if (found.isEmpty()) {
      invocation.print(invocation.has("--merge") ? "No branches to merge" : Texts.noChanges(apps));
      return ExitCode.OK;
    }
    if (!invocation.has("--check") && !invocation.has("--dry-run")) {
      maker.write(found);
    }
    Texts.listing(invocation, found);
    found.stream()
        .filter(migration -> migration.former() != null)
        .forEach(migration -> invocation.print(afterUpdate(migration)));
    if (invocation.has("--dry-run") && invocation.verbosity() > 1) {
      found.forEach(migration -> invocation.print(migration.source()));
    }
    return invocation.has("--check") ? ExitCode.NO : ExitCode.OK;
  }

  private static List<NewMigration> found(
      Invocation invocation, MigrationMaker maker, MakeOptions options) {
    if (invocation.has("--update")) {
      return updated(invocation, maker, options);
    }
    invocation.notBoth("--merge", "--empty");
    if (invocation.has("--merge")) {
      return maker.merges(options);
    }
    return invocation.has("--empty") ? empty(maker, options) : maker.missing(options);
  }

  private static List<NewMigration> updated(
      Invocation invocation, MigrationMaker maker, MakeOptions options) {
    for (String other : List.of("--merge", "--empty", "--online", "--name")) {
      if (invocation.has(other)) {
        throw new UsageError(
            MigrationCode.USAGE,
            "--update changes a migration, "
                + other
                + " is about a new one. FIX: leave one of them out.");
      }
    }
    List<NewMigration> updated = maker.updated(options);
    if (updated.stream().anyMatch(one -> one.former() != null)) {
      AppliedHere.refuse(invocation, updated);
    }
    return updated;
  }

  private static String afterUpdate(NewMigration migration) {
    return "  A database that has "
        + migration.app()
        + "."
        + migration.name()
        + " already has to undo it as it was: roll back there before it gets this one.";
  }

  private static RenameHints hints(Invocation invocation) {
    Map<ModelKey, String> models = new HashMap<>();
    invocation.pairs("--rename-model").forEach((old, now) -> models.put(key(old), now));
    Map<ModelKey, Map<String, String>> fields = new HashMap<>();
    invocation
        .pairs("--rename")
        .forEach(
            (old, now) -> {
              int dot = old.lastIndexOf('.');
              ModelKey model = key(old.substring(0, Math.max(0, dot)));
              fields
                  .computeIfAbsent(model, any -> new HashMap<>())
                  .put(old.substring(dot + 1), now);
            });
    return new RenameHints(models, fields);
  }

  private static ModelKey key(String text) {
    try {
      return ModelKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          MigrationCode.USAGE,
          e.getMessage() + ". FIX: --rename app.Model.old=new, --rename-model app.Old=New.",
          e);
    }
  }

  private static List<NewMigration> empty(MigrationMaker maker, MakeOptions options) {
    if (options.apps().isEmpty()) {
      throw new UsageError(
          MigrationCode.USAGE, "--empty needs an app. FIX: makemigrations --empty <app>.");
    }
    return maker.empty(options);
  }
}
