package dev.dorm.migrate.cli;

import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.PlannedMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Applies migrations, or goes back to an earlier one. */
final class MigrateCommand implements Command {
  private static final int LOCK_SECONDS = 60;
  private static final int MOST_LOCK_SECONDS =
      86_400; // a day; SQLite counts milliseconds in 32 bits
  private static final int LOCK_RETRIES = 3;
  private static final int MOST_LOCK_RETRIES = 1000;

  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public String description() {
    return "Applies migrations, or goes back to an earlier one.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.words("[APP [NAME]]", "an app, and the migration to go to, or zero", 0, 2));
    spec.addOption(
        Options.flag("--prune", "forget migrations of an app that this build does not hold"));
    spec.addOption(Options.flag("--check", "run nothing; exit 1 when something is pending"));
    spec.addOption(
        Options.flag("--fake-initial", "only record a first migration whose tables are there"));
    spec.addOption(
        Options.flag("--single-transaction", "all in one transaction: all are applied, or none"));
    execution(spec);
  }

  /** The options of everything that runs migrations. */
  static void execution(CommandSpec spec) {
    spec.addOption(Options.flag("--plan", "run nothing; print what would be run"));
    spec.addOption(Options.flag("--dry-run", "run nothing; print the SQL that would be run"));
    spec.addOption(Options.flag("--json", "with --plan or --check: print JSON, for programs"));
    spec.addOption(Options.flag("--fake", "record migrations without running them"));
    spec.addOption(
        Options.number("--lock-timeout", "SECONDS", "wait for another migrating process"));
    spec.addOption(Options.number("--lock-retries", "N", "try again when a table is locked"));
    spec.addOption(
        Options.flag(
            "--carry-unknown", "SQLite: keep columns that no migration made in a rebuilt table"));
    spec.addOption(
        Options.flag("--ignore-checksums", "go on when an applied migration was edited"));
  }

  static Migrator migrator(Invocation invocation) {
    Migrator migrator =
        invocation
            .migrator()
            .lockTimeout(
                Duration.ofSeconds(
                    invocation.number("--lock-timeout", LOCK_SECONDS, 0, MOST_LOCK_SECONDS)))
            .lockRetries(invocation.number("--lock-retries", LOCK_RETRIES, 0, MOST_LOCK_RETRIES));
    migrator = invocation.has("--fake") ? migrator.fake() : migrator;
    migrator = invocation.has("--carry-unknown") ? migrator.carryUnknown() : migrator;
    return invocation.has("--ignore-checksums") ? migrator.ignoreChecksums() : migrator;
  }

  @Override
  public int run(Invocation invocation) {
    invocation.notBoth("--fake", "--fake-initial");
    invocation.onlyWith("--json", "--plan", "--check");
    Stream.of("--plan", "--check", "--dry-run")
        .forEach(option -> invocation.notBoth("--prune", option));
    List<String> words = invocation.words();
    String app = words.isEmpty() ? null : words.get(0);
    String target = words.size() < 2 ? null : words.get(1);
    Migrator migrator = migrator(invocation);
    if (invocation.has("--prune")) {
      return prune(invocation, migrator, app);
    }
    migrator = invocation.has("--fake-initial") ? migrator.fakeInitial() : migrator;
    migrator = invocation.has("--single-transaction") ? migrator.singleTransaction() : migrator;
    if (invocation.has("--plan") || invocation.has("--check")) {
      List<PlannedMigration> plan = app == null ? migrator.plan() : migrator.plan(app, target);
      RunReport.plan(invocation, plan);
      return invocation.has("--check") && !plan.isEmpty() ? ExitCode.NO : ExitCode.OK;
    }
    if (invocation.has("--dry-run")) {
      RunReport.sql(invocation, app == null ? migrator.plan() : migrator.plan(app, target));
      return ExitCode.OK;
    }
    invocation.print("Operations to perform:");
    invocation.print("  " + intention(migrator, app, target));
    invocation.print("Running migrations:");
    RunReport report = new RunReport(invocation);
    Migrator reporting = migrator.listener(report);
    int done = app == null ? reporting.migrate() : reporting.migrate(app, target);
    if (done == 0) {
      invocation.print("  No migrations to apply.");
    }
    report.undo(migrator);
    if (target == null) {
      Unmigrated.note(invocation);
    }
    return ExitCode.OK;
  }

  private static int prune(Invocation invocation, Migrator migrator, @Nullable String app) {
    if (app == null) {
      throw new UsageError(
          MigrationCode.USAGE, "--prune needs an app. FIX: migrate <app> --prune.");
    }
    List<String> forgotten = migrator.prune(app);
    invocation.print("Pruning migrations:");
    forgotten.forEach(name -> invocation.print("  Pruned " + name));
    if (forgotten.isEmpty()) {
      invocation.print("  No migrations to prune.");
    }
    return ExitCode.OK;
  }

  private static String intention(
      Migrator migrator, @Nullable String app, @Nullable String target) {
    if (app == null) {
      return "Apply all migrations: "
          + (migrator.apps().isEmpty() ? "(none)" : String.join(", ", migrator.apps()));
    }
    if (target == null) {
      return "Apply all migrations: " + app;
    }
    if (target.equals("zero")) {
      return "Unapply all migrations: " + app;
    }
    String full = migrator.find(app, target);
    return "Target specific migration: " + full.substring(app.length() + 1) + ", from " + app;
  }
}
