package dev.dorm.migrate;

import java.util.List;

public record MigrationEntry(
    Migration migration, String name, List<String> dependsOn, List<String> replaces) {
  public static MigrationEntry of(
      Migration migration, String name, List<String> dependsOn, List<String> replaces) {
    return new MigrationEntry(migration, name, dependsOn, replaces);
  }
}
