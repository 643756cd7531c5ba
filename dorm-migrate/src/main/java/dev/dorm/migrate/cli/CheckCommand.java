package dev.dorm.migrate.cli;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.MigrationLint;
import dev.dorm.migrate.ModelPolicies;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Checks that the models and the migrations say the same, that SQL written for review is what will
 * run, and that lint finds no error; for builds.
 */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String description() {
    return "Checks that the models and the migrations say the same; exit 1 when not.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(
        Options.text("--fail-on", "warn|error", "which findings of lint count; default is error"));
    spec.addOption(Options.flag("--online-safe", "short for --fail-on warn"));
    spec.addOption(
        Options.text("--dialect", "SYSTEM", "lint for sqlite or postgresql; default is both"));
    Options.json(spec);
  }

  @Override
  public int run(Invocation invocation) {
    List<NewMigration> missing = List.of();
    @Nullable String undecided = null;
    try {
      missing = invocation.maker().missing(MakeOptions.defaults());
    } catch (DecisionNeeded e) {
      undecided = String.valueOf(e.getMessage());
    }
    List<Path> stale = new Lockfiles(invocation.project(), invocation.preview()).stale();
    List<LintFinding> findings = findings(invocation);
    List<String> policies = ModelPolicies.problems(invocation.loader());
    boolean fails =
        !missing.isEmpty()
            || undecided != null
            || !stale.isEmpty()
            || !findings.isEmpty()
            || !policies.isEmpty();
    if (invocation.isJson()) {
      invocation.print(json(invocation, missing, undecided, stale, findings, policies).toText());
    } else {
      print(invocation, missing, undecided, stale, findings);
      policies.forEach(invocation::print);
    }
    return fails ? ExitCode.NO : ExitCode.OK;
  }

  private static List<LintFinding> findings(Invocation invocation) {
    boolean online = invocation.has("--online-safe");
    String failOn = online ? "warn" : invocation.text("--fail-on");
    String level = failOn == null ? "error" : failOn;
    LintCommand.fails(List.of(), level); // refuses a word that is none
    MigrationLint lint = invocation.lint();
    String dialect = invocation.text("--dialect");
    if (dialect != null) {
      lint.findings(dialect, List.of()); // refuses a system that is none
    }
    Set<String> own = invocation.maker().apps();
    List<String> migrations =
        lint.all().stream()
            .filter(name -> own.contains(name.substring(0, name.indexOf('.'))))
            .toList();
    List<LintFinding> findings = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      if (dialect == null || dialect.equals(engine.id())) {
        lint.findings(engine.id(), migrations).stream()
            .filter(finding -> LintCommand.fails(List.of(finding), level))
            .filter(finding -> !findings.contains(finding))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Json json(
      Invocation invocation,
      List<NewMigration> missing,
      @Nullable String undecided,
      List<Path> stale,
      List<LintFinding> findings,
      List<String> policies) {
    return Json.object()
        .put("missing", Documents.missing(missing))
        .put("undecided", undecided)
        .put("stale", Json.texts(stale.stream().map(invocation::shown).toList()))
        .put("lint", LintCommand.json(findings))
        .put("policies", Json.texts(policies))
        .build();
  }

  private static void print(
      Invocation invocation,
      List<NewMigration> missing,
      @Nullable String undecided,
      List<Path> stale,
      List<LintFinding> findings) {
    if (undecided == null && missing.isEmpty()) {
      invocation.print("The models and the migrations agree.");
    } else {
      invocation.print(
          "["
              + MigrationCode.UNMIGRATED_CHANGE.code()
              + "] The models differ from the last migration. FIX: "
              + invocation.call("makemigrations", "")
              + ".");
    }
    if (undecided != null) {
      invocation.print(undecided);
    }
    for (NewMigration migration : missing) {
      migration
          .changes()
          .forEach(change -> invocation.print("  " + migration.app() + ": " + change));
    }
    for (Path file : stale) {
      invocation.print(
          "["
              + MigrationCode.LOCKFILE_STALE.code()
              + "] "
              + invocation.shown(file)
              + " is not the SQL of its migration any more. FIX: "
              + invocation.call("sqlmigrate", "<app> <name> --write")
              + ", and review it.");
    }
    findings.forEach(finding -> invocation.print(finding.toString()));
  }
}
