package dev.dorm.migrate.testing;

import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.state.Engine;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh, empty database for one test. */
public final class TestDatabase implements ConnectionSource {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final Engine engine;
  private final String url;

  private TestDatabase(Engine engine, String url) {
    this.engine = engine;
    this.url = url;
  }

  /** A fresh database of a system. */
  public static TestDatabase fresh(Engine engine) {
    return switch (engine) {
      case SQLITE -> sqlite();
      case POSTGRESQL -> postgresql();
    };
  }

  /** A database that another process made. */
  public static TestDatabase at(Engine engine, String url) {
    return new TestDatabase(engine, url);
  }

  private static TestDatabase sqlite() {
    try {
      Path files = Files.createDirectories(Path.of("target", "test-databases"));
      Path file = Files.createTempDirectory(files, "sqlite").resolve("test.db");
      return new TestDatabase(Engine.SQLITE, "jdbc:sqlite:" + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema of its own: that is quicker than a database. */
  private static TestDatabase postgresql() {
    String name = "test" + COUNTER.incrementAndGet();
    String url = Server.RUNNING.getJdbcUrl("postgres", "postgres");
    new TestDatabase(Engine.POSTGRESQL, url).run("CREATE SCHEMA " + name);
    return new TestDatabase(Engine.POSTGRESQL, url + "&currentSchema=" + name);
  }

  /**
   * Drops the tables of a server, which looks through all that it has when it is asked for some.
   */
  public void drop() {
    if (engine == Engine.POSTGRESQL) {
      run("DO $$ BEGIN EXECUTE format('DROP SCHEMA %I CASCADE', current_schema()); END $$");
    }
  }

  /** One server for all tests of the process; it ends with it. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

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
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .setPGStartupWait(Duration.ofMinutes(2)) // a busy machine
          .start();
    }
  }

  @Override
  public Engine engine() {
    return engine;
  }

  /** The URL for a driver. */
  public String url() {
    return url;
  }

  /** The URL without the user, whom dorm wants apart from it. */
  public String urlWithoutUser() {
    return url.replace("user=postgres&", "");
  }

  /** The file of SQLite. */
  public Path file() {
    return Path.of(url.substring("jdbc:sqlite:".length()));
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    if (engine == Engine.SQLITE) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = OFF");
        statement.execute("PRAGMA foreign_keys = ON");
      }
    }
    return connection;
  }

  /** Runs statements. */
  public void run(String... statements) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The error of a statement that must fail. */
  public String error(String sql) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("It did not fail: " + sql);
  }

  /** All rows, values separated by bars. */
  public List<String> rows(String sql) {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(String.join("|", row));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The tables of the schema, sorted. */
  public List<String> tables() {
    return switch (engine) {
      case SQLITE ->
          rows(
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
                  + " ESCAPE '\\' ORDER BY name");
      case POSTGRESQL ->
          rows(
              "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY"
                  + " tablename");
    };
  }

  /**
   * Everything that the catalog says about the schema, for comparisons; the history table is left
   * out.
   */
  public List<String> schema() {
    return switch (engine) {
      case SQLITE ->
          rows(
              "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%'"
                  + " ESCAPE '\\' AND tbl_name <> 'dorm_migrations' ORDER BY type, name");
      case POSTGRESQL -> postgresqlSchema();
    };
  }

  private List<String> postgresqlSchema() {
    List<String> all = new ArrayList<>();
    all.addAll(
        rows(
            "SELECT table_name, column_name, data_type, character_maximum_length,"
                + " numeric_precision, numeric_scale, is_nullable, column_default, is_identity,"
                + " collation_name, generation_expression, col_description(format('%I.%I',"
                + " table_schema, table_name)::regclass, ordinal_position::int) FROM"
                + " information_schema.columns WHERE table_schema ="
                + " current_schema() AND table_name <> 'dorm_migrations' ORDER BY table_name,"
                + " column_name"));
    all.addAll(
        rows(
            "SELECT relname, obj_description(oid) FROM pg_class WHERE relnamespace ="
                + " current_schema()::regnamespace AND obj_description(oid) IS NOT NULL"));
    all.addAll(
        rows(
            "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE"
                + " contype <> 'n' AND connamespace = current_schema()::regnamespace AND conrelid::regclass::text <>"
                + " 'dorm_migrations' ORDER BY 1, 2"));
    all.addAll(
        rows(
            "SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes WHERE schemaname"
                + " = current_schema() AND tablename <> 'dorm_migrations' ORDER BY indexname"));
    return all;
  }

  /** The names in the history, in the order in which they were applied. */
  public List<String> applied() {
    return tables().contains("dorm_migrations")
        ? rows("SELECT app || '.' || name FROM dorm_migrations ORDER BY id")
        : List.of();
  }
}
