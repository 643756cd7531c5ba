package dev.dorm.migrate.cli;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import java.util.List;

/** Says when the models have changes that no migration holds. */
final class Unmigrated {
  private Unmigrated() {}

  /** One line when there are changes; nothing where no models are to be seen. */
  static void note(Invocation invocation) {
    try {
      List<String> apps =
          invocation.maker().missing(MakeOptions.defaults()).stream()
              .map(NewMigration::app)
              .distinct()
              .toList();
      if (!apps.isEmpty()) {
        print(invocation, "The models of app(s) '" + String.join("', '", apps) + "' have changes");
      }
    } catch (DecisionNeeded | PlanRefused e) {
      print(invocation, "The models have changes");
    } catch (MigrationError e) {
      // There are no models here: a program that only migrates.
    }
  }

  private static void print(Invocation invocation, String changes) {
    invocation.print(
        "  [+]   "
            + changes
            + " that no migration holds yet: run '"
            + invocation.call("makemigrations", "")
            + "', then '"
            + invocation.call("migrate", "")
            + "'.");
  }
}
