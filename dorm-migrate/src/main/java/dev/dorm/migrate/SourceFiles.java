package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes source files: all of them or none, and never over one that is there. */
final class SourceFiles {
  private SourceFiles() {}

  static void write(List<NewMigration> migrations) {
    List<Path> written = new ArrayList<>();
    for (NewMigration migration : migrations) {
      Path file = migration.file();
      try {
        Path folder = file.getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        Files.writeString(file, migration.source(), StandardOpenOption.CREATE_NEW);
        written.add(file);
      } catch (IOException e) {
        written.forEach(SourceFiles::remove);
        throw new UsageError(
            MigrationCode.FILE_PROBLEM,
            file
                + " cannot be written ("
                + e
                + "). FIX: make room for it, or name another --source.",
            e);
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What was written first stays: the error that is thrown names the place.
    }
  }
}
