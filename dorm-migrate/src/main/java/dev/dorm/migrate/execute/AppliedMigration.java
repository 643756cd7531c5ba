package dev.dorm.migrate.execute;

import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param app the app's label
 * @param name the migration's name
 * @param checksum the checksum when it was applied; null when the row is older than checksums
 */
public record AppliedMigration(String app, String name, @Nullable String checksum) {}
