package dev.dorm.migrate;

import java.util.List;

/**
 * A migration that would be run.
 *
 * @param app the app
 * @param name the migration
 * @param forwards whether it would be applied, and not undone
 * @param operations what it would do, a line each
 */
public record PlannedMigration(String app, String name, boolean forwards, List<String> operations) {
  /** Copies the list. */
  public PlannedMigration {
    operations = List.copyOf(operations);
  }
}
