package dev.dorm.migrate.cli;

import dev.dorm.Database;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.file.JavaLiterals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database of an invocation: from a URL, from the settings, or a file in the project. */
final class OpenDatabase implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String DEFAULT_ALIAS = "default";
  private static final String DEFAULT_FILE = "db.sqlite3";

  /** In the place of a file that is not there and that a command which only reads must not make. */
  private static final String MEMORY = ":memory:";

  private static final String SETTINGS = "dorm.properties";
  private static final String NOT_CONFIGURED = "DORM4004";

  private final Database database;

  /** The file of SQLite that is not there; null when it is. */
  private final @Nullable String missing;

  private OpenDatabase(Database database, @Nullable String missing) {
    this.database = database;
    this.missing = missing;
  }

  static OpenDatabase open(Invocation invocation) {
    invocation.onlyWith("--user", "--url");
    invocation.onlyWith("--password", "--url");
    String url = invocation.text("--url");
    if (url != null) {
      return ofUrl(url, invocation);
    }
    String settings = invocation.text("--settings");
    String alias = invocation.text("--database");
    try {
      return new OpenDatabase(
          Database.fromSettings(
              settings == null ? null : Path.of(settings), alias == null ? DEFAULT_ALIAS : alias),
          null);
    } catch (ConfigurationError e) {
      boolean silent = settings == null && alias == null && e.code().equals(NOT_CONFIGURED);
      if (!silent || hasSettings()) {
        throw e;
      }
    }
    Path file = invocation.project().resolve(DEFAULT_FILE);
    if (!invocation.isJson()) {
      invocation.print(
          "Database: "
              + invocation.shown(file)
              + " (no --url, no --settings, no DORM_SETTINGS, no "
              + SETTINGS
              + ")");
    }
    return ofFile(file, invocation.shown(file), invocation);
  }

  /** Java that makes the same database in another process. */
  static String source(Invocation invocation) {
    String url = invocation.text("--url");
    if (url != null && url.startsWith(SQLITE)) {
      return call("sqlite", url.substring(SQLITE.length()));
    }
    if (url != null) {
      return call(
          "postgresql", url, orEmpty(invocation.text("--user")), orEmpty(password(invocation)));
    }
    String settings = invocation.text("--settings");
    String alias = invocation.text("--database");
    if (settings == null && alias == null && !hasSettings()) {
      return call("sqlite", invocation.project().resolve(DEFAULT_FILE).toString());
    }
    String file =
        settings == null
            ? "null"
            : "java.nio.file.Path.of("
                + JavaLiterals.quote(Path.of(settings).toAbsolutePath().toString())
                + ")";
    return "dev.dorm.Database.fromSettings("
        + file
        + ", "
        + JavaLiterals.quote(alias == null ? DEFAULT_ALIAS : alias)
        + ")";
  }

  private static String call(String method, String... arguments) {
    return Stream.of(arguments)
        .map(JavaLiterals::quote)
        .collect(Collectors.joining(", ", "dev.dorm.Database." + method + "(", ")"));
  }

  private static boolean hasSettings() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return System.getenv("DORM_SETTINGS") != null
        || Files.exists(Path.of(SETTINGS))
        || loader.getResource(SETTINGS) != null;
  }

  private static OpenDatabase ofFile(Path file, String shown, Invocation invocation) {
    return Files.exists(file) || invocation.writes()
        ? new OpenDatabase(Database.sqlite(file), null)
        : new OpenDatabase(Database.sqlite(MEMORY), shown);
  }

  private static OpenDatabase ofUrl(String url, Invocation invocation) {
    if (url.startsWith(SQLITE)) {
      String file = url.substring(SQLITE.length());
      return ofFile(Path.of(file), file, invocation);
    }
    if (url.startsWith("jdbc:postgresql:") || url.startsWith("postgresql:")) {
      return new OpenDatabase(
          Database.postgresql(
              url, orEmpty(invocation.text("--user")), orEmpty(password(invocation))),
          null);
    }
    throw new UsageError(
        MigrationCode.USAGE,
        "The URL names no database that dorm knows. FIX: --url jdbc:postgresql://host/name, or"
            + " --url jdbc:sqlite:file.");
  }

  private static @Nullable String password(Invocation invocation) {
    String given = invocation.text("--password");
    return given != null ? given : System.getenv("DORM_PASSWORD");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  Database database() {
    return database;
  }

  /**
   * Refuses the empty database in the place of a file that is not there.
   *
   * @throws UsageError when there is none
   */
  void require() {
    if (missing != null) {
      throw new UsageError(
          MigrationCode.DATABASE_NOT_USABLE,
          "The file " + missing + " does not exist. FIX: --url jdbc:sqlite:file of one that does.");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
