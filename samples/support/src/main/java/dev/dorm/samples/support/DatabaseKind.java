package dev.dorm.samples.support;

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

/** The databases that the samples run on. */
public enum DatabaseKind {
  /** SQLite in a file. */
  SQLITE,
  /** PostgreSQL, started by the tests themselves. */
  POSTGRESQL;

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /**
   * A fresh, empty database.
   *
   * @param directory where SQLite puts its file
   */
  public Database open(Path directory) {
    return this == SQLITE
        ? Database.sqlite(directory.resolve("sample" + COUNTER.incrementAndGet() + ".db"))
        : Database.postgresql(
            "jdbc:postgresql://localhost:" + port() + "/postgres?currentSchema=" + createSchema(),
            "postgres",
            "");
  }

  /** Creates a schema: it is to PostgreSQL's server what a file is to SQLite, quickly made. */
  public static String createSchema() {
    String name = "sample" + COUNTER.incrementAndGet();
    try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return name;
  }

  /** The port of the PostgreSQL that the tests have started. */
  public static int port() {
    return Server.INSTANCE.getPort();
  }

  /** One server for all tests of the process, which ends with it. */
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
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("encoding", "UTF8")
          .setPGStartupWait(Duration.ofMinutes(2)) // a busy machine
          .start();
    }
  }
}
