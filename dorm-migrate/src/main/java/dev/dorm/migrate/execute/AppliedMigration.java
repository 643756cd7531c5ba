package dev.dorm.migrate.execute;

import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param app the app's label
 * @param name the migration's name
 * @param checksum the checksum when it was applied; null when the row is older than checksums
 * @param state {@code applied}, or what a migration that is not atomic is in
 * @param steps how many steps of such a one are done
 */
public record AppliedMigration(
    String app, String name, @Nullable String checksum, String state, int steps) {
  /** The state of a migration that is done. */
  public static final String APPLIED = "applied";

  /** Whether it is only partly applied. */
  public boolean isUnfinished() {
    return !state.equals(APPLIED);
  }
}
