package dev.dorm.migrate;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was written, or would be.
 *
 * @param app the app
 * @param name the migration
 * @param file its source file
 * @param changes what it does, a line each: {@code + Create model Author}
 * @param source the text of the file
 * @param former the text that the file has now and that is replaced; null when there must be none
 */
public record NewMigration(
    String app,
    String name,
    Path file,
    List<String> changes,
    String source,
    @Nullable String former) {
  /** Copies the list. */
  public NewMigration {
    changes = List.copyOf(changes);
  }

  /** This migration in place of a file with that text. */
  NewMigration replacing(String text) {
    return new NewMigration(app, name, file, changes, source, text);
  }
}
