package dev.dorm.migrate.cli;

import dev.dorm.migrate.introspect.SchemaDifference;
import dev.dorm.migrate.state.Json;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Compares the database with what the applied migrations made of it. */
final class DbCheckCommand implements Command {
  @Override
  public String name() {
    return "dbcheck";
  }

  @Override
  public String description() {
    return "Compares the database with the applied migrations; exit 1 when it differs.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("[APP...]", "the apps; all when none is named"));
    Options.json(spec);
  }

  @Override
  public int run(Invocation invocation) {
    List<SchemaDifference> differences = invocation.inspector().differences(invocation.words());
    if (invocation.isJson()) {
      invocation.print(json(differences).toText());
    } else if (differences.isEmpty()) {
      invocation.print("The database is as the applied migrations made it.");
    } else {
      differences.forEach(difference -> invocation.print(difference.toString()));
    }
    return differences.stream().allMatch(SchemaDifference::isHarmless) ? ExitCode.OK : ExitCode.NO;
  }

  private static Json json(List<SchemaDifference> differences) {
    return new Json.Elements(
        differences.stream()
            .map(
                difference ->
                    Json.object()
                        .put("code", difference.code().code())
                        .put("table", difference.table())
                        .put("subject", difference.subject())
                        .put("message", difference.message())
                        .put("fix", difference.fix())
                        .put("harmless", difference.isHarmless())
                        .build())
            .map(Json.class::cast)
            .toList());
  }
}
