package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.PoolExhausted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 100;

  private interface Work {
    void run(int thread) throws Exception;
  }

  private static void inParallel(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        futures.add(
            threads.submit(
                () -> {
                  work.run(thread);
                  return null;
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void manyThreadsWriteAndNoneIsRefused(Kind kind) throws Exception {
    try (Database database = kind.open()) {
      Sql setUp = new Sql(database);
      setUp.run("CREATE TABLE counter (n INTEGER NOT NULL)");
      setUp.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      setUp.run("INSERT INTO counter (n) VALUES (0)");
      inParallel(
          thread -> {
            Sql sql = new Sql(database);
            for (int i = 0; i < ROUNDS; i++) {
              long number = (long) thread * ROUNDS + i;
              sql.run("INSERT INTO t (n) VALUES (?)", number);
              sql.run("UPDATE counter SET n = n + 1 WHERE n >= ?", 0);
              assertThat(sql.number("SELECT count(*) FROM t")).isPositive();
            }
          });
      assertThat(setUp.number("SELECT count(*) FROM t")).isEqualTo(THREADS * ROUNDS);
      assertThat(setUp.number("SELECT n FROM counter")).isEqualTo(THREADS * ROUNDS);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SQLITE_FILE", "SQLITE_MEMORY"})
  void blocksThatReadFirstAndWriteLaterAllSucceed(Kind kind) throws Exception {
    try (Database database = kind.open()) {
      Sql setUp = new Sql(database);
      setUp.run("CREATE TABLE counter (n INTEGER NOT NULL)");
      setUp.run("INSERT INTO counter (n) VALUES (0)");
      inParallel(
          thread -> {
            Sql sql = new Sql(database);
            for (int i = 0; i < ROUNDS; i++) {
              database.atomic(
                  () -> {
                    long read = sql.number("SELECT n FROM counter");
                    sql.run("UPDATE counter SET n = ?", read + 1);
                  });
            }
          });
      assertThat(setUp.number("SELECT n FROM counter")).isEqualTo(THREADS * ROUNDS);
    }
  }

  @Test
  void databasesOfOneFileShareOneQueue() throws Exception {
    Path file = TestDatabases.sqliteFile();
    List<Database> databases = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      databases.add(
          Database.sqlite(i % 2 == 0 ? file : file.resolveSibling("./" + file.getFileName())));
    }
    new Sql(databases.get(0)).run("CREATE TABLE counter (n INTEGER NOT NULL)");
    new Sql(databases.get(0)).run("INSERT INTO counter (n) VALUES (0)");
    inParallel(
        thread -> {
          Sql sql = new Sql(databases.get(thread));
          for (int i = 0; i < ROUNDS; i++) {
            databases
                .get(thread)
                .atomic(() -> sql.run("UPDATE counter SET n = n + 1 WHERE n >= ?", 0));
          }
        });
    assertThat(new Sql(databases.get(0)).number("SELECT n FROM counter"))
        .isEqualTo(THREADS * ROUNDS);
    databases.forEach(Database::close);
  }

  @Test
  void readersGoOnWhileABlockWrites() throws Exception {
    try (Database database = Kind.SQLITE_FILE.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      database.atomic(
          () -> {
            sql.run("INSERT INTO t (n) VALUES (?)", 1);
            List<Long> seen = elsewhere(() -> sql.numbers("SELECT n FROM t"));
            assertThat(seen).isEmpty();
          });
      assertThat(sql.numbers("SELECT n FROM t")).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void waitingForAConnectionEnds(Kind kind) throws Exception {
    // One connection is opened with the pool: to open it may take longer than the calls wait.
    try (Database database =
        kind.open().poolSize(1, 1).poolTimeout(Duration.ofMillis(300)).named("small")) {
      CountDownLatch taken = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      Thread holder =
          new Thread(
              () ->
                  database.atomic(
                      () -> {
                        taken.countDown();
                        await(done);
                      }));
      holder.start();
      await(taken);
      assertThatThrownBy(() -> database.atomic(() -> {}))
          .isInstanceOf(PoolExhausted.class)
          .hasMessageContaining(
              kind == Kind.POSTGRESQL
                  ? "[DORM4006] No connection of \"small\" was free within 0.3 s (1 of 1 in use)"
                  : "[DORM4006] The turn to use \"small\" did not come within 0.3 s");
      done.countDown();
      holder.join();
      database.atomic(() -> {});
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInterruptedThreadWorksOnWhileNothingIsInItsWay(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      if (kind.isPostgresql()) {
        return; // the pool's own rule: an interrupted thread gets no connection
      }
      Thread.currentThread().interrupt();
      try {
        database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (?)", 1));
        assertThat(sql.numbers("SELECT n FROM t")).containsExactly(1L);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  private static <T> T elsewhere(java.util.concurrent.Callable<T> work) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(work).get();
    } finally {
      thread.shutdown();
    }
  }
}
