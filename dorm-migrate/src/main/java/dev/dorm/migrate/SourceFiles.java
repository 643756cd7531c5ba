package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes source files: all of them or none, and over one that is there only where its text is
 * known.
 */
final class SourceFiles {
  private SourceFiles() {}

  static void write(List<NewMigration> migrations) {
    List<SourceFile> files = new ArrayList<>();
    for (NewMigration migration : migrations) {
      files.add(new SourceFile(migration.file(), migration.source(), migration.former()));
    }
    writeAll(files);
  }

  static void write(Map<Path, String> files) {
    List<SourceFile> all = new ArrayList<>();
    files.forEach((file, text) -> all.add(new SourceFile(file, text, null)));
    writeAll(all);
  }

  private static void writeAll(List<SourceFile> files) {
    List<SourceFile> written = new ArrayList<>();
    for (SourceFile file : files) {
      try {
        file.write();
        written.add(file);
      } catch (IOException e) {
        written.forEach(SourceFiles::undo);
        throw new UsageError(
            MigrationCode.FILE_PROBLEM,
            file.path()
                + " cannot be written ("
                + e
                + "). FIX: make room for it, or name another --source.",
            e);
      }
    }
  }

  private static void undo(SourceFile file) {
    try {
      file.undo();
    } catch (IOException e) {
      // What was written first stays: the error that is thrown names the place.
    }
  }

  /**
   * A file to be written.
   *
   * @param text its text
   * @param former the text that it has to have until then; null when it must not be there
   */
  private record SourceFile(Path path, String text, @Nullable String former) {
    void write() throws IOException {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (former == null) {
        Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        return;
      }
      if (!Files.readString(path).equals(former)) {
        throw new IOException("it changed in the meantime");
      }
      Files.writeString(path, text);
    }

    void undo() throws IOException {
      if (former == null) {
        Files.deleteIfExists(path);
      } else {
        Files.writeString(path, former);
      }
    }
  }
}
