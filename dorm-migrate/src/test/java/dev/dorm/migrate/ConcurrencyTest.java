package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.Database;
import dev.dorm.migrate.exception.LockTimeout;
import dev.dorm.migrate.execute.ConnectionSource;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.Inline;
import dev.dorm.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several migrators at once: each migration runs once, and nobody fails. */
class ConcurrencyTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 5;

  private static MigrationModule module() {
    List<MigrationEntry> entries = new ArrayList<>();
    entries.add(
        migration(
            "0001_initial", List.of(), Ops.createModel("Author", "authors", Cols.bigAuto("id"))));
    for (int i = 2; i <= 5; i++) {
      String name = "%04d_more".formatted(i);
      String before = "blog." + entries.get(i - 2).name();
      entries.add(
          migration(
              name,
              List.of(before),
              Ops.addField("Author", Cols.integer("f" + i).index("idx_f" + i))));
    }
    return Inline.module("blog", entries);
  }

  @ParameterizedTest
  @EnumSource
  void eachMigrationRunsOnce(Engine engine) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        TestDatabase database = TestDatabase.fresh(engine);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Integer> migrating =
            () -> {
              Migrator migrator = Migrator.of(database, Modules.of(List.of(module())));
              start.await();
              return migrator.migrate();
            };
        int done = 0;
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          running.add(threads.submit(migrating));
        }
        for (Future<Integer> one : running) {
          done += one.get();
        }
        assertThat(done).isEqualTo(5);
        assertThat(database.applied()).hasSize(5).doesNotHaveDuplicates();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * SQLite refuses the switch to write-ahead logging at once while another process is in the file,
   * however long it was told to wait; a migrator that starts just then must not die of it.
   */
  @Test
  void opensAgainWhenSqliteRefusesToWait() throws SQLException {
    Path file = TestDatabase.fresh(Engine.SQLITE).file();
    AtomicInteger refused = new AtomicInteger();
    try (Connection holder = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement held = holder.createStatement()) {
      held.execute("BEGIN IMMEDIATE");
      ConnectionSource source =
          source(
              () -> {
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                try (Statement statement = connection.createStatement()) {
                  statement.execute("PRAGMA busy_timeout = 0");
                  statement.execute("PRAGMA journal_mode = WAL");
                  return connection;
                } catch (SQLException e) {
                  connection.close();
                  if (refused.incrementAndGet() == 3) {
                    held.execute("ROLLBACK");
                  }
                  throw e;
                }
              });
      assertThat(Migrator.of(source, Modules.of(List.of(module()))).migrate()).isEqualTo(5);
    }
    assertThat(refused).hasValue(3);
  }

  private interface Opening {
    Connection open() throws SQLException;
  }

  private static ConnectionSource source(Opening opening) {
    return new ConnectionSource() {
      @Override
      public Engine engine() {
        return Engine.SQLITE;
      }

      @Override
      public Connection open() throws SQLException {
        return opening.open();
      }
    };
  }

  @Test
  void namesTheHolderOfTheLock() throws SQLException {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    String schema = database.rows("SELECT current_schema()").get(0);
    try (Connection holder = database.open();
        Statement statement = holder.createStatement()) {
      statement.execute("SET application_name = 'other one'");
      statement.execute("SELECT pg_advisory_lock(" + 0x646f726d + ", " + schema.hashCode() + ")");
      assertThatThrownBy(
              () ->
                  Migrator.of(database, Modules.of(List.of(module())))
                      .lockTimeout(Duration.ofMillis(300))
                      .migrate())
          .isInstanceOf(LockTimeout.class)
          .hasMessageContaining("[DORM2021] Another process is migrating: held by pid ")
          .hasMessageContaining("(other one, since ")
          .satisfies(e -> assertThat(((LockTimeout) e).exitCode()).isEqualTo(5));
    }
    assertThat(Migrator.of(database, Modules.of(List.of(module()))).migrate()).isEqualTo(5);
  }

  /** A pool keeps the connection open, and with it what the server frees when it ends. */
  @Test
  void aPoolOfTheApplicationKeepsNoLock() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(database.url());
    pool.setMaximumPoolSize(2);
    try (HikariDataSource dataSource = new HikariDataSource(pool);
        Database pooled = Database.of(dataSource)) {
      assertThat(Migrator.of(pooled, module()).migrate()).isEqualTo(5);
      assertThat(
              Migrator.of(database, Modules.of(List.of(module())))
                  .lockTimeout(Duration.ofMillis(300))
                  .rollback("blog", 1))
          .isEqualTo(1);
      assertThat(Migrator.of(pooled, module()).migrate()).isEqualTo(1);
    }
  }

  @Test
  void waitsForASqliteFileNoLongerThanAsked() throws SQLException {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    try (Connection holder = database.open();
        Statement statement = holder.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(
              () ->
                  Migrator.of(database, Modules.of(List.of(module())))
                      .lockTimeout(Duration.ofMillis(300))
                      .migrate())
          .isInstanceOf(LockTimeout.class)
          .hasMessageContaining("[DORM2021] Another connection writes to the database file");
      statement.execute("ROLLBACK");
    }
    assertThat(Migrator.of(database, Modules.of(List.of(module()))).migrate()).isEqualTo(5);
  }

  /**
   * A table that somebody reads: the migration gives up quickly, so that no other reader queues
   * behind it.
   */
  @Test
  void triesAgainWhenATableIsLocked() throws SQLException {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Migrator migrator = Migrator.of(database, Modules.of(List.of(module())));
    migrator.migrate("blog", "0001");
    try (Connection reader = database.open();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("SELECT * FROM authors");
      assertThatThrownBy(() -> migrator.lockRetries(0).migrate())
          .hasMessageContaining("ERROR 55P03")
          .hasMessageContaining("FIX: another transaction holds the table");
    }
    assertThat(database.applied()).hasSize(1);
    assertThat(migrator.migrate()).isEqualTo(4);
  }
}
