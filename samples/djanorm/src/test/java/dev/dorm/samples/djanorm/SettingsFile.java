package dev.dorm.samples.djanorm;

import dev.dorm.samples.support.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A {@code dorm.properties}, which takes the place of the page's {@code settings.py}. */
final class SettingsFile {
  private SettingsFile() {}

  /**
   * Writes one, for a fresh database.
   *
   * @param more further lines
   */
  static Path write(DatabaseKind kind, Path directory, String... more) throws IOException {
    List<String> lines =
        kind == DatabaseKind.SQLITE
            ? List.of(
                "databases.default.engine=sqlite",
                "databases.default.name=" + directory.resolve("db.sqlite3"))
            : List.of(
                "databases.default.engine=postgresql",
                "databases.default.name=postgres",
                "databases.default.user=postgres",
                "databases.default.password=",
                "databases.default.host=localhost",
                "databases.default.port=" + DatabaseKind.port(),
                "databases.default.minPoolSize=1",
                "databases.default.maxPoolSize=10",
                "databases.default.options.sslmode=prefer",
                "databases.default.options.connectTimeout=10",
                "databases.default.options.currentSchema=" + DatabaseKind.createSchema());
    Path file = directory.resolve("dorm.properties");
    Files.write(file, lines);
    Files.write(file, List.of(more), StandardOpenOption.APPEND);
    return file;
  }
}
