package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.Database;
import dev.dorm.Patience;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.exception.DormException;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.OpenCursor;
import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Mixed operations, one in ten of which meets a failure somewhere: no connection is left in use,
 * and what succeeded is there. {@code -Ddorm.operations=100000} runs the full number.
 */
class LeakTest {
  private static final int OPERATIONS = Integer.getInteger("dorm.operations", 1500);
  private static final int WARM_UP = 200;
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int LAST_CALL = 40;
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";
  private static final CompiledStatement ROWS =
      new CompiledStatement("SELECT n FROM t ORDER BY n", List.of(), false);

  private static final List<Supplier<Throwable>> FAILURES =
      List.of(
          () -> new SQLException("injected"),
          () -> new SQLException("injected", "08006"),
          () -> new IllegalStateException("injected"));

  @Test
  void sqlite() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
    nothingLeaks(source, WARM_UP);
    long before = descriptors();
    source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
    nothingLeaks(source, OPERATIONS);
    assertThat(descriptorsSettleAt(before)).isTrue();
  }

  @Test
  void postgresql() {
    pooled(WARM_UP);
    long before = descriptors();
    pooled(OPERATIONS);
    assertThat(descriptorsSettleAt(before)).isTrue();
  }

  /** The open files and sockets of this process; 0 where nobody says. */
  private static long descriptors() {
    String[] open = new File("/proc/self/fd").list();
    return open == null ? 0 : open.length;
  }

  /** Whether as many are open as before, two more at most, once what is closed is closed. */
  private static boolean descriptorsSettleAt(long before) {
    return Patience.until(() -> descriptors() <= before + 2);
  }

  private static void pooled(int operations) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(TestDatabases.postgresqlUrl());
    config.setUsername("postgres");
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(3);
    try (HikariDataSource source = new HikariDataSource(config)) {
      nothingLeaks(source, operations);
      assertThat(source.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private static void nothingLeaks(DataSource real, int operations) {
    FailingDataSource failing = new FailingDataSource(real);
    Random random = new Random(SEED);
    try (Database database = Database.of(failing);
        Database witness = Database.of(real)) {
      Sql seen = new Sql(witness);
      seen.run("CREATE TABLE t (n INTEGER NOT NULL)");
      for (int i = 0; i < 20; i++) {
        seen.run(INSERT, -1);
      }
      Sql sql = new Sql(database);
      int threads = 0;
      int failed = 0;
      for (int i = 0; i < operations; i++) {
        boolean injected = random.nextInt(10) == 0;
        if (injected) {
          failing.failAt(
              1 + random.nextInt(LAST_CALL),
              random.nextBoolean(),
              FAILURES.get(random.nextInt(FAILURES.size())));
        }
        try {
          operation(database, sql, random, i);
        } catch (DormException | IllegalStateException | ArithmeticException failure) {
          failed++;
        }
        failing.failAt(-1, false, FAILURES.get(0));
        assertThat(failing.openConnections()).as("operation %d, seed %d", i, SEED).isZero();
        assertThat(database.metrics().active()).as("operation %d, seed %d", i, SEED).isZero();
        assertThat(CallContext.current()).isNull();
        if (i == operations / 10) {
          threads = Thread.activeCount();
        }
      }
      assertThat(failed).as("seed %d", SEED).isPositive();
      // Threads that wait for more to do end after a while.
      int before = threads;
      assertThat(Patience.until(() -> Thread.activeCount() <= before + 2)).isTrue();
      if (operations >= 100_000) {
        System.out.println(operations + " operations, " + failed + " failed, nothing leaked");
      }
    }
  }

  private static void operation(Database database, Sql sql, Random random, int number) {
    switch (random.nextInt(7)) {
      case 0 -> sql.run(INSERT, number);
      case 1 -> assertThat(sql.number("SELECT count(*) FROM t")).isPositive();
      case 2 ->
          database.atomic(
              () -> {
                sql.run(INSERT, number);
                database.atomic(() -> sql.run("UPDATE t SET n = n + 1 WHERE n > ?", number));
              });
      case 3 ->
          database.atomic(
              () -> {
                sql.run("DELETE FROM t WHERE n > ?", 0);
                throw new ArithmeticException("undo");
              });
      case 4 -> readSome(database, random.nextInt(20));
      case 5 ->
          database.atomic(
              () -> {
                sql.run(INSERT, number);
                readSome(database, 3);
              });
      default ->
          new Sql(TestDatabases.engine(database).limited(Duration.ofMinutes(1)))
              .run("DELETE FROM t WHERE n > ?", 0);
    }
  }

  private static void readSome(Database database, int rows) {
    try (OpenCursor cursor = TestDatabases.engine(database).cursors().open(ROWS, binder -> {}, 5)) {
      for (int i = 0; i < rows; i++) {
        cursor.read(open -> open.next());
      }
    }
  }
}
