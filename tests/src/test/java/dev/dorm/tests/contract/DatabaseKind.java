package dev.dorm.tests.contract;

import dev.dorm.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
      case POSTGRESQL -> Database.postgresql(Server.createDatabase(), "postgres", "");
    };
  }

  /** The URL of a fresh, empty database on the server. */
  static String postgresqlUrl() {
    return Server.createDatabase();
  }

  /** Whether it is PostgreSQL. */
  public boolean isPostgresql() {
    return this == POSTGRESQL;
  }

  /** One server for all tests of the process. */
  private static final class Server {
    private static final EmbeddedPostgres INSTANCE = start();

    private Server() {}

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** Creates a database that orders and folds texts by code point, as SQLite does. */
    static String createDatabase() {
      String name = "contract" + COUNTER.incrementAndGet();
      try (Connection connection = INSTANCE.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE DATABASE "
                + name
                + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' TEMPLATE template0");
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return "jdbc:postgresql://localhost:" + INSTANCE.getPort() + "/" + name;
    }
  }
}
