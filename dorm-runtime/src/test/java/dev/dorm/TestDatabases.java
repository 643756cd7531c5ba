package dev.dorm;

import dev.dorm.internal.execute.Engine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Real databases for tests: fresh SQLite files, and schemas of one PostgreSQL server per test run.
 */
public final class TestDatabases {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private TestDatabases() {}

  /** The systems that every test of both runs on. */
  public enum Kind {
    SQLITE_FILE,
    SQLITE_MEMORY,
    POSTGRESQL;

    /** A fresh, empty database. */
    public Database open() {
      return switch (this) {
        case SQLITE_FILE -> Database.sqlite(sqliteFile());
        case SQLITE_MEMORY -> Database.sqlite(":memory:");
        case POSTGRESQL -> postgresql();
      };
    }

    /** Whether the dialect is PostgreSQL's. */
    public boolean isPostgresql() {
      return this == POSTGRESQL;
    }
  }

  /** The engine behind a database. */
  public static Engine engine(Database database) {
    return database.engine();
  }

  /** The path of a file that is not there yet, in a directory of its own. */
  public static Path sqliteFile() {
    try {
      Path files = Files.createDirectories(Path.of("target", "test-databases"));
      return Files.createTempDirectory(files, "sqlite").resolve("test.db");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A fresh schema of the server. */
  public static Database postgresql() {
    return Database.postgresql(postgresqlUrl(), "postgres", "");
  }

  /**
   * The URL of a fresh schema of the server. A database would be three hundred files to copy, and
   * to delete when the JVM ends; on a slow disk Surefire lost patience with that.
   */
  public static String postgresqlUrl() {
    String name = "t" + COUNTER.incrementAndGet();
    Server.sql("CREATE SCHEMA " + name);
    return postgresqlUrl("postgres") + "?currentSchema=" + name;
  }

  /** The URL of a database of the server, which need not be there. */
  public static String postgresqlUrl(String database) {
    return "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + database;
  }

  /** The server. */
  public static EmbeddedPostgres server() {
    return Server.INSTANCE;
  }

  private static final class Server {
    /** Stops by itself when the JVM ends. */
    static final EmbeddedPostgres INSTANCE = start();

    private Server() {}

    /** Again, should another program have taken its port before it did. */
    private static EmbeddedPostgres start() {
      try {
        return started();
      } catch (IOException taken) {
        try {
          return started();
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
    }

    private static EmbeddedPostgres started() throws IOException {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .setPGStartupWait(Duration.ofMinutes(2)) // a busy machine
          .start();
    }

    static void sql(String text) {
      try (var connection = INSTANCE.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(text);
      } catch (java.sql.SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
