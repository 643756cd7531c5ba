package dev.dorm.migrate.cli;

import dev.dorm.migrate.MigrationStatus;
import dev.dorm.migrate.NewMigration;
import dev.dorm.migrate.PlannedMigration;
import dev.dorm.migrate.state.Json;
import java.util.List;
import java.util.Locale;

/** What commands print for programs: one JSON document each. */
final class Documents {
  private Documents() {}

  static Json status(List<MigrationStatus> migrations) {
    return new Json.Elements(
        migrations.stream()
            .<Json>map(
                migration ->
                    Json.object()
                        .put("app", migration.app())
                        .put("name", migration.name())
                        .put("state", migration.state().name().toLowerCase(Locale.ROOT))
                        .put("squashed", migration.squashed())
                        .put("steps", migration.steps())
                        .build())
            .toList());
  }

  static Json plan(List<PlannedMigration> plan) {
    return new Json.Elements(
        plan.stream()
            .<Json>map(
                migration ->
                    Json.object()
                        .put("app", migration.app())
                        .put("name", migration.name())
                        .put("direction", migration.forwards() ? "apply" : "unapply")
                        .put("operations", Json.texts(migration.operations()))
                        .build())
            .toList());
  }

  /** The migrations that are missing. */
  static Json missing(List<NewMigration> migrations) {
    return new Json.Elements(
        migrations.stream()
            .<Json>map(
                migration ->
                    Json.object()
                        .put("app", migration.app())
                        .put("name", migration.name())
                        .put("changes", Json.texts(migration.changes()))
                        .build())
            .toList());
  }
}
