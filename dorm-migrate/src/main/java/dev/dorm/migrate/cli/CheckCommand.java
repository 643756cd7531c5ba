package dev.dorm.migrate.cli;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.ModelPolicies;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.MigrationCode;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Checks that the models and the migrations say the same; for builds. */
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
    // Nothing but the options of every command.
  }

  @Override
  public int run(Invocation invocation) {
    int compared = compare(invocation);
    List<String> problems = ModelPolicies.problems(invocation.loader());
    problems.forEach(invocation::print);
    return problems.isEmpty() ? compared : ExitCode.NO;
  }

  private static int compare(Invocation invocation) {
    List<NewMigration> missing;
    try {
      missing = invocation.maker().missing(MakeOptions.defaults());
    } catch (DecisionNeeded e) {
      print(invocation);
      invocation.print(String.valueOf(e.getMessage()));
      return ExitCode.NO;
    }
    if (missing.isEmpty()) {
      invocation.print("The models and the migrations agree.");
      return ExitCode.OK;
    }
    print(invocation);
    for (NewMigration migration : missing) {
      migration
          .changes()
          .forEach(change -> invocation.print("  " + migration.app() + ": " + change));
    }
    return ExitCode.NO;
  }

  private static void print(Invocation invocation) {
    invocation.print(
        "["
            + MigrationCode.UNMIGRATED_CHANGE.code()
            + "] The models differ from the last migration. FIX: "
            + invocation.call("makemigrations", "")
            + ".");
  }
}
