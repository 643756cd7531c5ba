package dev.dorm.migrate.cli;

import dev.dorm.migrate.NewMigration;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Texts that more than one command prints. */
final class Texts {
  private static final double MILLIS = 1000;

  private Texts() {}

  static String noChanges(List<String> apps) {
    if (apps.isEmpty()) {
      return "No changes detected";
    }
    return apps.size() == 1
        ? "No changes detected in app '" + apps.get(0) + "'"
        : "No changes detected in apps '" + String.join("', '", apps) + "'";
  }

  /** The migrations with what they do, those of an app together. */
  static void listing(Invocation invocation, List<NewMigration> migrations) {
    List<String> apps = migrations.stream().map(NewMigration::app).distinct().toList();
    for (String app : apps) {
      invocation.print("Migrations for '" + app + "':");
      for (NewMigration migration : migrations) {
        if (migration.app().equals(app)) {
          invocation.print("  " + invocation.shown(migration.file()));
          migration.changes().forEach(change -> invocation.print("    " + change));
        }
      }
    }
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3fs", time.toMillis() / MILLIS);
  }
}
