package dev.dorm.migrate.cli;

import dev.dorm.migrate.SqlPreview;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * SQL of migrations, written for people to review and committed: {@code
 * src/main/dorm/sql/<app>/<name>.<system>.sql}.
 */
final class Lockfiles {
  private static final String FOLDER = "src/main/dorm/sql";
  private static final Pattern FILE = Pattern.compile("(\\d{4}_\\w+)\\.(sqlite|postgresql)\\.sql");

  private final Path folder;
  private final SqlPreview preview;

  Lockfiles(Path project, SqlPreview preview) {
    this.folder = project.resolve(FOLDER);
    this.preview = preview;
  }

  /** Writes the SQL of a migration; what was there is replaced. */
  Path write(String system, String app, String name) {
    Path file = folder.resolve(app).resolve(name + "." + system + ".sql");
    try {
      Files.createDirectories(file.resolveSibling(".").normalize());
      Files.writeString(file, text(system, app, name));
      return file;
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private String text(String system, String app, String name) {
    return String.join("\n", preview.sql(system, app, name, true)) + "\n";
  }

  /** The files that hold something else than their migration does. */
  List<Path> stale() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> stale = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && isStale(file, name.group(2), name.group(1))) {
          stale.add(file);
        }
      }
      return stale;
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private boolean isStale(Path file, String system, String name) throws IOException {
    String app = String.valueOf(folder.relativize(file).getName(0));
    try {
      return !Files.readString(file).replace("\r\n", "\n").equals(text(system, app, name));
    } catch (MigrationError e) {
      // The migration is gone, or the database cannot hold it any more.
      return true;
    }
  }

  private static UsageError unusable(Path file, IOException cause) {
    return new UsageError(
        MigrationCode.FILE_PROBLEM,
        file + " cannot be written or read (" + cause + "). FIX: make room for it.",
        cause);
  }
}
