package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationLint;
import dev.dorm.migrate.PlannedMigration;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.state.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Finds what is risky in migrations. */
final class LintCommand implements Command {
  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String description() {
    return "Finds what is risky in pending migrations, or in a named one; exit 1 when something is.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("[APP [NAME]]", "the app, and one of its migrations", 0, 2));
    spec.addOption(Options.flag("--all", "applied migrations too; asks no database"));
    spec.addOption(
        Options.text("--dialect", "SYSTEM", "sqlite or postgresql; default is the database's"));
    spec.addOption(
        Options.text("--fail-on", "warn|error", "what makes the exit code 1; default is warn"));
    spec.addOption(Options.flag("--json", "print JSON, for programs"));
    spec.addOption(
        Options.text("--format", "text|json|github", "how to print; github for its annotations"));
  }

  @Override
  public int run(Invocation invocation) {
    List<String> words = invocation.words();
    MigrationLint lint = invocation.lint();
    String dialect = invocation.text("--dialect");
    List<String> wanted = wanted(invocation, lint, words);
    String system = dialect != null ? dialect : invocation.database().database().system();
    List<LintFinding> findings = lint.findings(system, wanted);
    print(invocation, findings);
    return fails(findings, invocation.text("--fail-on")) ? ExitCode.NO : ExitCode.OK;
  }

  private static List<String> wanted(
      Invocation invocation, MigrationLint lint, List<String> words) {
    if (words.size() > 1) {
      return List.of(lint.find(words.get(0), words.get(1)));
    }
    List<String> all =
        invocation.has("--all")
            ? lint.all()
            : invocation.migrator().plan().stream().map(LintCommand::name).toList();
    if (words.isEmpty()) {
      return all;
    }
    String app = words.get(0);
    if (lint.all().stream().noneMatch(name -> name.startsWith(app + "."))) {
      throw new UsageError(
          MigrationCode.UNKNOWN_TARGET,
          "There is no app \"" + app + "\" with migrations. FIX: see showmigrations.");
    }
    return all.stream().filter(name -> name.startsWith(app + ".")).toList();
  }

  private static String name(PlannedMigration migration) {
    return migration.app() + "." + migration.name();
  }

  /** Whether findings are a reason to fail; of warnings only when nothing else is said. */
  static boolean fails(List<LintFinding> findings, @Nullable String failOn) {
    if (failOn != null && !failOn.equals("warn") && !failOn.equals("error")) {
      throw new UsageError(
          MigrationCode.USAGE,
          "There is no severity \"" + failOn + "\". FIX: --fail-on warn, or --fail-on error.");
    }
    boolean errorsOnly = "error".equals(failOn);
    return findings.stream().anyMatch(finding -> !errorsOnly || finding.rule().isError());
  }

  private static void print(Invocation invocation, List<LintFinding> findings) {
    if (invocation.isJson()) {
      invocation.print(json(findings).toText());
    } else if (invocation.format().equals("github")) {
      for (LintFinding finding : findings) {
        invocation.print(
            (finding.rule().isError() ? "::error" : "::warning")
                + " title="
                + finding.rule().code()
                + "::"
                + finding.toString().replace("%", "%25").replace("\n", "%0A"));
      }
    } else if (findings.isEmpty()) {
      invocation.print("Nothing risky was found.");
    } else {
      findings.forEach(finding -> invocation.print(finding.toString()));
    }
  }

  static Json json(List<LintFinding> findings) {
    return new Json.Elements(
        findings.stream()
            .<Json>map(
                finding ->
                    Json.object()
                        .put("code", finding.rule().code())
                        .put("severity", finding.rule().isError() ? "error" : "warn")
                        .put("migration", finding.migration())
                        .put("operation", finding.operation())
                        .put("message", finding.message())
                        .put("fix", finding.fix())
                        .build())
            .toList());
  }
}
