package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes source files: all of them or none, and never over one that is there. */
final class SourceFiles {
  private SourceFiles() {}

  static void write(List<NewMigration> migrations) {
    Map<Path, String> files = new LinkedHashMap<>();
    migrations.forEach(migration -> files.put(migration.file(), migration.source()));
    write(files);
  }

  static void write(Map<Path, String> files) {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<Path, String> entry : files.entrySet()) {
      Path file = entry.getKey();
      try {
        Path folder = file.getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        Files.writeString(file, entry.getValue(), StandardOpenOption.CREATE_NEW);
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
