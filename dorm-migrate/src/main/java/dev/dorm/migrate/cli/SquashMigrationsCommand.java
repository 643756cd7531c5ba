package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationMaker;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Writes one migration that stands for several. */
final class SquashMigrationsCommand implements Command {
  private static final int WITH_START = 3;

  @Override
  public String name() {
    return "squashmigrations";
  }

  @Override
  public String description() {
    return "Writes one migration that stands for several of an app.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.words("APP [FIRST] LAST", "the app, and the migrations", 0, WITH_START));
    spec.addOption(Options.text("--squashed-name", "NAME", "the words of the migration's name"));
    spec.addOption(Options.flag("--no-optimize", "keep all operations as they are"));
  }

  @Override
  public int run(Invocation invocation) {
    List<String> words = invocation.words();
    if (words.size() < 2) {
      throw new UsageError(
          MigrationCode.USAGE,
          "squashmigrations needs an app and its last migration. FIX: squashmigrations blog 0005.");
    }
    boolean start = words.size() == WITH_START;
    MigrationMaker maker = invocation.maker();
    NewMigration squashed =
        maker.squash(
            words.get(0),
            start ? words.get(1) : null,
            words.get(words.size() - 1),
            invocation.text("--squashed-name"),
            !invocation.has("--no-optimize"));
    maker.write(List.of(squashed));
    Texts.listing(invocation, List.of(squashed));
    if (squashed.source().contains("().operations().get(")) {
      invocation.print(
          "  It takes code from the migrations that it stands for: move that code before you"
              + " delete them.");
    }
    return ExitCode.OK;
  }
}
