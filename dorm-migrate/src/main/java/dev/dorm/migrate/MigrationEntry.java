package dev.dorm.migrate;

import java.util.List;

/**
 * A migration with what its annotation says. Only generated code makes these.
 *
 * @param migration the migration
 * @param name its name
 * @param dependsOn the full names of the migrations before it
 * @param replaces the full names of the migrations it stands for
 */
public record MigrationEntry(
    Migration migration, String name, List<String> dependsOn, List<String> replaces) {
  /** Copies the lists. */
  public MigrationEntry {
    dependsOn = List.copyOf(dependsOn);
    replaces = List.copyOf(replaces);
  }

  /** An entry. */
  public static MigrationEntry of(
      Migration migration, String name, List<String> dependsOn, List<String> replaces) {
    return new MigrationEntry(migration, name, dependsOn, replaces);
  }
}
