package dev.dorm.migrate;

import java.util.List;

/**
 * The migrations of one app. Generated; found by ServiceLoader, or passed to {@code Migrator.of}.
 */
public interface MigrationModule {
  /** The label of the app. */
  String app();

  /** Its migrations, by name. */
  List<MigrationEntry> migrations();
}
