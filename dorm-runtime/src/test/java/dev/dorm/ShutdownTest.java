package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.DormException;
import dev.dorm.exception.PoolExhausted;
import dev.dorm.observe.ConnectionMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the connections are doing, and how a database is closed while others use it. */
class ShutdownTest {
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";
  private static final int THREADS = 4;
  private static final Duration SHORT = Duration.ofMillis(250);

  private static Sql table(Database database) {
    Sql sql = new Sql(database);
    sql.run("CREATE TABLE t (n INTEGER)");
    return sql;
  }

  private static <T> CompletableFuture<T> onThread(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theMetricsTellWhoUsesWhat(Kind kind) {
    try (Database database = kind.open().poolSize(1, 1)) {
      assertThat(database.metrics().active()).isZero();
      Sql sql = table(database);
      assertThat(database.metrics().active()).isZero();
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      CompletableFuture<Boolean> holder =
          onThread(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        begun.countDown();
                        await(done);
                        return true;
                      }));
      await(begun);
      assertThat(database.metrics().active()).isOne();
      CompletableFuture<Long> waiting = onThread(() -> sql.run(INSERT, 2));
      ConnectionMetrics seen = database.metrics();
      while (seen.waiting() == 0 && !waiting.isDone()) {
        Thread.onSpinWait();
        seen = database.metrics();
      }
      assertThat(seen.waiting()).isOne();
      assertThat(seen.waitingWriters()).isEqualTo(kind == Kind.SQLITE_FILE ? 1 : 0);
      assertThat(seen.max()).isPositive();
      done.countDown();
      holder.join();
      waiting.join();
      assertThat(database.metrics().active()).isZero();
      assertThat(database.metrics().waiting()).isZero();
      assertThat(database.metrics().idle()).isPositive();
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(2);
    }
  }

  /** Closing again and again, while others work: each of them goes well or is told. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void closingUnderLoadIsOneThing(Kind kind) throws InterruptedException, ExecutionException {
    Database database = kind.open().poolSize(1, 2);
    Sql sql = table(database);
    CountDownLatch running = new CountDownLatch(THREADS);
    List<CompletableFuture<Throwable>> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      workers.add(onThread(() -> workUntilClosed(database, sql, running)));
    }
    await(running);
    List<CompletableFuture<Boolean>> closers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      closers.add(
          onThread(
              () -> {
                for (int n = 0; n < 25; n++) {
                  database.close();
                }
                return true;
              }));
    }
    for (CompletableFuture<Boolean> closer : closers) {
      assertThat(closer.get()).isTrue();
    }
    for (CompletableFuture<Throwable> worker : workers) {
      assertThat(worker.get())
          .isInstanceOf(ConnectionFailed.class)
          .hasMessageContaining("DORM4018");
    }
    assertThat(database.metrics().active()).isZero();
  }

  private static Throwable workUntilClosed(Database database, Sql sql, CountDownLatch running) {
    try {
      for (int n = 0; ; n++) {
        long number = n;
        database.atomic(() -> sql.run(INSERT, number));
        assertThat(sql.number("SELECT count(*) FROM t")).isPositive();
        if (n == 3) {
          running.countDown();
        }
      }
    } catch (DormException closed) {
      return closed;
    }
  }

  /** Once configure() has returned, nothing reaches what was there before. */
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SQLITE_FILE", "POSTGRESQL"})
  void reconfiguringUnderLoadLeavesTheOldDatabaseAlone(Kind kind) {
    String where = kind.isPostgresql() ? TestDatabases.postgresqlUrl() : "";
    java.nio.file.Path file = TestDatabases.sqliteFile();
    java.util.function.Supplier<Database> old =
        () ->
            kind.isPostgresql()
                ? Database.postgresql(where, "postgres", "")
                : Database.sqlite(file);
    Database first = old.get();
    table(first);
    Dorm.configure(first);
    AtomicLong written = new AtomicLong();
    CountDownLatch running = new CountDownLatch(THREADS);
    CountDownLatch stop = new CountDownLatch(1);
    List<CompletableFuture<Boolean>> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      workers.add(onThread(() -> writeByName(written, running, stop)));
    }
    await(running);
    Database second = kind.open();
    table(second);
    Dorm.configure(second);
    try (Database witness = old.get()) {
      Sql seen = new Sql(witness);
      long before = seen.number("SELECT count(*) FROM t");
      long now = written.get();
      while (written.get() < now + 20) {
        Thread.onSpinWait();
      }
      assertThat(seen.number("SELECT count(*) FROM t")).isEqualTo(before);
      stop.countDown();
      workers.forEach(worker -> assertThat(worker.join()).isTrue());
      assertThat(new Sql(second).number("SELECT count(*) FROM t") + before)
          .isEqualTo(written.get());
    } finally {
      stop.countDown();
      Dorm.shutdown();
    }
  }

  private static boolean writeByName(
      AtomicLong written, CountDownLatch running, CountDownLatch stop) {
    while (stop.getCount() > 0) {
      try {
        Database database = Dorm.database();
        database.atomic(() -> new Sql(database).run(INSERT, 1));
        written.incrementAndGet();
        running.countDown();
      } catch (ConnectionFailed closed) {
        assertThat(closed.code()).isEqualTo("DORM4018");
      }
    }
    return true;
  }

  /** A statement that does not end does not keep a database open. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void closingStopsWhatDoesNotEnd(Kind kind) {
    Database database = kind.open().poolTimeout(SHORT);
    String endless =
        kind.isPostgresql()
            ? "SELECT count(*) FROM generate_series(1, 100000000000)"
            : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM"
                + " c";
    Sql sql = table(database);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Object> call =
        onThread(
            () ->
                database.atomic(
                    () -> {
                      sql.run(INSERT, 1);
                      begun.countDown();
                      return sql.numberOf(endless);
                    }));
    await(begun);
    database.close();
    assertThatThrownBy(() -> call.get(60, TimeUnit.SECONDS))
        .hasCauseInstanceOf(DormException.class);
    assertThat(database.metrics().active()).isZero();
  }

  /** What waits behind a closed database is refused, not forgotten. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void asynchronousCallsThatNeverRanAreTold(Kind kind) {
    Database database = kind.open().poolSize(1, 1).poolTimeout(SHORT);
    Sql sql = table(database);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Object> endless = new CompletableFuture<>();
    CompletableFuture<Object> block =
        database.aatomic(
            handle -> {
              sql.run(INSERT, 1);
              begun.countDown();
              return endless;
            });
    await(begun);
    List<CompletableFuture<Long>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(database.async().call(() -> sql.run(INSERT, 2)));
    }
    database.close();
    for (CompletableFuture<Long> call : calls) {
      assertThatThrownBy(() -> call.get(60, TimeUnit.SECONDS))
          .cause()
          .isInstanceOfAny(ConnectionFailed.class, PoolExhausted.class);
    }
    endless.completeExceptionally(new IllegalStateException("undo"));
    assertThatThrownBy(() -> block.get(60, TimeUnit.SECONDS)).isNotNull();
    assertThat(database.metrics().active()).isZero();
  }
}
