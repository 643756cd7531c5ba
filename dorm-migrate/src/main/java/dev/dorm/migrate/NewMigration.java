package dev.dorm.migrate;

import java.nio.file.Path;
import java.util.List;

/**
 * A migration that was written, or would be.
 *
 * @param app the app
 * @param name the migration
 * @param file its source file
 * @param changes what it does, a line each: {@code + Create model Author}
 * @param source the text of the file
 */
public record NewMigration(
    String app, String name, Path file, List<String> changes, String source) {
  /** Copies the list. */
  public NewMigration {
    changes = List.copyOf(changes);
  }
}
