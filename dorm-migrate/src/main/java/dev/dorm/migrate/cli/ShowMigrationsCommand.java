package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationStatus;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.UsageError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the migrations and what was applied. */
final class ShowMigrationsCommand implements Command {
  @Override
  public String name() {
    return "showmigrations";
  }

  @Override
  public String description() {
    return "Lists the migrations, with [X] for those that were applied.";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(Options.words("[APP...]", "the apps; all when none is named"));
    spec.addOption(Options.flag("--list", "by app; the default"));
    spec.addOption(Options.flag("--plan", "in the order in which they are applied"));
    Options.json(spec);
  }

  @Override
  public int run(Invocation invocation) {
    SortedMap<String, List<MigrationStatus>> byApp = new TreeMap<>();
    projectApps(invocation).forEach(app -> byApp.put(app, new ArrayList<>()));
    for (MigrationStatus status : invocation.migrator().status()) {
      byApp.computeIfAbsent(status.app(), app -> new ArrayList<>()).add(status);
    }
    List<String> wanted = invocation.words();
    for (String app : wanted) {
      if (!byApp.containsKey(app)) {
        throw new UsageError(
            MigrationCode.UNKNOWN_TARGET,
            "There is no app \""
                + app
                + "\"; there are: "
                + String.join(", ", byApp.keySet())
                + ". FIX: one of these.");
      }
    }
    Collection<String> shown = wanted.isEmpty() ? byApp.keySet() : wanted;
    if (invocation.has("--plan")) {
      List<MigrationStatus> ordered =
          invocation.migrator().statusInOrder().stream()
              .filter(status -> shown.contains(status.app()))
              .toList();
      if (invocation.isJson()) {
        invocation.print(Documents.status(ordered).toText());
      } else {
        ordered.forEach(status -> line(invocation, status.app() + ".", status));
      }
      return ExitCode.OK;
    }
    if (invocation.isJson()) {
      invocation.print(
          Documents.status(
                  shown.stream()
                      .flatMap(app -> byApp.getOrDefault(app, List.of()).stream())
                      .toList())
              .toText());
      return ExitCode.OK;
    }
    for (String app : shown) {
      show(invocation, app, byApp.getOrDefault(app, List.of()));
    }
    return ExitCode.OK;
  }

  private static Set<String> projectApps(Invocation invocation) {
    try {
      return invocation.maker().apps();
    } catch (MigrationError e) {
      // What stands in the way of new migrations is no reason not to show those that are there.
      return Set.of();
    }
  }

  private static void show(Invocation invocation, String app, List<MigrationStatus> migrations) {
    invocation.print(app);
    if (migrations.isEmpty()) {
      invocation.print(" (no migrations)");
    }
    for (MigrationStatus migration : migrations) {
      line(invocation, "", migration);
    }
  }

  private static void line(Invocation invocation, String app, MigrationStatus migration) {
    String mark = " [" + migration.state().mark() + "] ";
    invocation.print(mark + app + migration.name() + remark(migration));
  }

  private static String remark(MigrationStatus migration) {
    String squashed =
        migration.squashed() == 0 ? "" : " (" + migration.squashed() + " squashed migrations)";
    return switch (migration.state()) {
      case APPLIED, PENDING -> squashed;
      case UNFINISHED -> " (stopped after step " + migration.steps() + ")";
      case EDITED -> " (edited after it was applied)";
      case UNKNOWN -> " (applied, not in this build)";
    };
  }
}
