package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.exception.CommitOutcomeUnknown;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

/**
 * Makes each JDBC call of a block fail in turn: all of the block is there afterwards, or nothing.
 */
class FaultInjectionTest {
  private static final long ROWS = 7;
  private static final String COUNT = "SELECT count(*) FROM t";

  private enum System {
    SQLITE {
      @Override
      DataSource dataSource() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setSynchronous("OFF");
        source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
        return source;
      }
    },
    POSTGRESQL {
      @Override
      DataSource dataSource() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabases.postgresqlUrl());
        config.setUsername("postgres");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(3);
        return new HikariDataSource(config);
      }
    };

    abstract DataSource dataSource();
  }

  private static final List<Supplier<Throwable>> FAILURES =
      List.of(
          () -> new SQLException("injected"),
          () -> new SQLException("injected", "08006"),
          () -> new IllegalStateException("injected"),
          () -> new OutOfMemoryError("injected"),
          () -> new StackOverflowError("injected"));

  @ParameterizedTest
  @EnumSource(System.class)
  void allOrNothing(System system) {
    DataSource real = system.dataSource();
    FailingDataSource failing = new FailingDataSource(real);
    try (Database database = Database.of(failing);
        Database witness = Database.of(real)) {
      Sql seen = new Sql(witness);
      seen.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      Sql sql = new Sql(database);
      for (Supplier<Throwable> failure : FAILURES) {
        for (boolean afterwards : new boolean[] {false, true}) {
          int n = 0;
          boolean failed = true;
          while (failed) {
            n++;
            failing.failAt(n, afterwards, failure);
            failed = runBlock(() -> database.atomic(() -> steps(database, sql)), seen, failing);
            assertThat(failing.openConnections()).as("call %d", n).isZero();
            failing.failAt(-1, false, failure);
          }
          assertThat(n).isGreaterThan(30);
        }
      }
    }
  }

  /** The same for a block that runs on dorm's threads and is ended by a future. */
  @ParameterizedTest
  @EnumSource(System.class)
  void allOrNothingAsynchronously(System system) {
    DataSource real = system.dataSource();
    FailingDataSource failing = new FailingDataSource(real);
    try (Database database = Database.of(failing);
        Database witness = Database.of(real)) {
      Sql seen = new Sql(witness);
      seen.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      Sql sql = new Sql(database);
      for (Supplier<Throwable> failure : FAILURES.subList(1, 3)) {
        int n = 0;
        boolean failed = true;
        while (failed) {
          n++;
          failing.failAt(n, true, failure);
          failed = runBlock(() -> asynchronously(database, sql), seen, failing);
          assertThat(failing.openConnections()).as("call %d", n).isZero();
          failing.failAt(-1, false, failure);
        }
        assertThat(n).isGreaterThan(30);
      }
    }
  }

  private static void asynchronously(Database database, Sql sql) {
    try {
      database
          .aatomic(
              block -> {
                steps(database, sql);
                return CompletableFuture.completedFuture(true);
              })
          .join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /**
   * Whether a call failed; checks that a returned block is there, a failed one not, and an unknown
   * one whole.
   */
  private static boolean runBlock(Runnable block, Sql seen, FailingDataSource failing) {
    boolean returned = false;
    boolean unknown = false;
    try {
      block.run();
      returned = true;
    } catch (CommitOutcomeUnknown failure) {
      unknown = true;
    } catch (RuntimeException | VirtualMachineError failure) {
      // as injected, or translated
    }
    String where = failing.failedCall();
    failing.failAt(-1, false, IllegalStateException::new);
    long rows = seen.number(COUNT);
    if (returned) {
      assertThat(rows).as("returned, %s", where).isEqualTo(ROWS);
    } else if (unknown) {
      assertThat(rows).as("unknown, %s", where).isIn(0L, ROWS);
    } else {
      assertThat(rows).as("failed, %s", where).isZero();
    }
    assertThat(CallContext.current()).isNull();
    seen.run("DELETE FROM t");
    if (!returned && where.isEmpty()) {
      fail("the block failed although nothing was injected");
    }
    return !where.isEmpty();
  }

  private static void steps(Database database, Sql sql) {
    sql.run("INSERT INTO t (n) VALUES (?)", 1);
    sql.run("INSERT INTO t (n) VALUES (?)", 2);
    assertThat(sql.number(COUNT)).isEqualTo(2);
    database.atomic(
        () -> {
          sql.run("INSERT INTO t (n) VALUES (?)", 3);
          database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (?)", 4));
        });
    try {
      database.atomic(
          () -> {
            sql.run("INSERT INTO t (n) VALUES (?)", 7);
            throw new ArithmeticException("undo");
          });
    } catch (ArithmeticException expected) {
      // undone
    }
    sql.run("INSERT INTO t (n) VALUES (?)", 5);
    sql.run("UPDATE t SET n = n + 100 WHERE n = ?", 5);
    sql.alone("INSERT INTO t (n) VALUES (?)", 8, () -> {});
    sql.run("INSERT INTO t (n) VALUES (?)", 6);
  }
}
