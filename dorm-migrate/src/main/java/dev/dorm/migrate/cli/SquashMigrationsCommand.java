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
    return "Writes one migration that stands for several of an app, or of each of some apps.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.words(
            "APP [FIRST] LAST | APP...", "the app and the migrations; or apps, for all of theirs"));
    spec.addOption(Options.text("--squashed-name", "NAME", "the words of the migration's name"));
    spec.addOption(Options.flag("--no-optimize", "keep all operations as they are"));
  }

  @Override
  public int run(Invocation invocation) {
    MigrationMaker maker = invocation.maker();
    List<NewMigration> squashed = squashed(invocation, maker);
    maker.write(squashed);
    Texts.listing(invocation, squashed);
    if (squashed.stream().anyMatch(one -> one.source().contains("().operations().get("))) {
      invocation.print(
          "  Code comes from the migrations that are replaced: move that code before you delete"
              + " them.");
    }
    return ExitCode.OK;
  }

  private static List<NewMigration> squashed(Invocation invocation, MigrationMaker maker) {
    List<String> words = invocation.words();
    String name = invocation.text("--squashed-name");
    boolean optimize = !invocation.has("--no-optimize");
    List<String> migrations = words.stream().filter(SquashMigrationsCommand::isMigration).toList();
    if (!words.isEmpty() && migrations.isEmpty()) {
      return maker.squash(words, name, optimize);
    }
    boolean one = words.size() > 1 && words.size() <= WITH_START;
    if (!one || migrations.size() != words.size() - 1 || isMigration(words.get(0))) {
      throw new UsageError(
          MigrationCode.USAGE,
          "squashmigrations needs apps, or one app and its last migration. FIX: "
              + invocation.call("squashmigrations", "blog 0005")
              + ", "
              + invocation.call("squashmigrations", "blog 0002 0005")
              + ", or "
              + invocation.call("squashmigrations", "blog shop")
              + ".");
    }
    String first = words.size() == WITH_START ? words.get(1) : null;
    String last = words.get(words.size() - 1);
    return List.of(maker.squash(words.get(0), first, last, name, optimize));
  }

  /** Migrations begin with their number, apps with a letter. */
  private static boolean isMigration(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
