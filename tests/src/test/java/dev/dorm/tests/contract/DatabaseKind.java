package dev.dorm.tests.contract;

import dev.dorm.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that every contract holds on. */
public enum DatabaseKind {
  /** SQLite in a file. */
  SQLITE_FILE,
  /** SQLite in memory. */
  SQLITE_MEMORY,
  /** PostgreSQL. */
  POSTGRESQL;

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** A fresh, empty database; a file is made in the directory. */
  public Database open(Path directory) {
    return switch (this) {
      case SQLITE_FILE ->
          Database.sqlite(directory.resolve("contract" + COUNTER.incrementAndGet() + ".db"));
      case SQLITE_MEMORY -> Database.sqlite(":memory:");
      case POSTGRESQL -> Database.postgresql(Server.createSchema(), "postgres", "");
    };
  }

  /** The URL of a fresh, empty schema on the server. */
  public static String postgresqlUrl() {
    return Server.createSchema();
  }

  /** Whether it is PostgreSQL. */
  public boolean isPostgresql() {
    return this == POSTGRESQL;
  }

  /**
   * One server for all tests of the process, which ends with it. It orders and folds texts by code
   * point, as SQLite does.
   */
  private static final class Server {
    private static final EmbeddedPostgres INSTANCE = start();

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

    /** Creates a schema: a database would be three hundred files to copy and to delete. */
    static String createSchema() {
      String name = "contract" + COUNTER.incrementAndGet();
      try (Connection connection = INSTANCE.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA " + name);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return "jdbc:postgresql://localhost:"
          + INSTANCE.getPort()
          + "/postgres?currentSchema="
          + name;
    }
  }
}
