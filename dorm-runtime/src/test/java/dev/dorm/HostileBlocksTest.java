package dev.dorm;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.TimedOut;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that do together what is tested apart: blocks in hooks, cuts inside savepoints. */
class HostileBlocksTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  private static CompletableFuture<Long> insert(Database database, long n) {
    return database.async().call(() -> new Sql(database).run(INSERT, n));
  }

  private static void atRest(Database database) {
    assertThat(CallContext.current()).isNull();
    assertThat(Patience.atRest(database)).isTrue();
    assertThat(database.metrics().waiting()).isZero();
  }

  /** A hook writes in a block of its own, throws, and asks for more; each is committed apart. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void hooksThatWriteAndThrow(Kind kind) {
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = Sql.table(database);
      List<String> calls = Collections.synchronizedList(new ArrayList<>());
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            database
                .engine()
                .transactions()
                .onCommit(
                    () -> {
                      calls.add("first");
                      database.atomic(
                          () -> {
                            sql.run(INSERT, 2);
                            database
                                .engine()
                                .transactions()
                                .onCommit(
                                    () -> {
                                      calls.add("inner");
                                      throw new IllegalStateException("mine");
                                    });
                          });
                      throw new StackOverflowError("mine");
                    });
            database
                .engine()
                .transactions()
                .onCommit(
                    () -> {
                      calls.add("second");
                      sql.run(INSERT, 3);
                    });
            database.engine().transactions().onRollback(() -> calls.add("never"));
          });
      assertThat(calls).containsExactly("first", "inner", "second");
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L, 3L);
      atRest(database);
    }
  }

  /** A hook of a rollback works outside of the block that was rolled back. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void hooksOfARollbackThatWrite(Kind kind) {
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        database
                            .engine()
                            .transactions()
                            .onRollback(
                                () ->
                                    database.atomic(
                                        () -> {
                                          sql.run(INSERT, 2);
                                          insert(database, 3).join();
                                        }));
                        sql.run(INSERT, 1);
                        throw new IllegalStateException("mine");
                      }))
          .hasMessage("mine");
      assertThat(sql.numbers(ALL)).containsExactly(2L, 3L);
      atRest(database);
    }
  }

  /** The hook of an inner block that is undone runs inside the outer one, and is part of it. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void hooksOfAnInnerRollbackThatWrite(Kind kind) {
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            Throwable undone =
                catchThrowable(
                    () ->
                        database.atomic(
                            () -> {
                              database.engine().transactions().onRollback(() -> sql.run(INSERT, 3));
                              sql.run(INSERT, 2);
                              sql.run(INSERT, 1); // is there
                            }));
            assertThat(undone).isNotNull();
            sql.run(INSERT, 4);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L, 4L);
      atRest(database);
    }
  }

  /** The time of a block ends while an inner one waits for something else than the database. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void timeEndsInsideSavepoints(Kind kind) {
    Patience.growing(SHORT, time -> timeEndsInsideSavepoints(kind, time));
  }

  private static void timeEndsInsideSavepoints(Kind kind, Duration time) {
    try (Database database = kind.open().poolSize(1, 2)) {
      Sql sql = Sql.table(database);
      List<CompletableFuture<String>> never = Collections.synchronizedList(new ArrayList<>());
      List<String> hooks = Collections.synchronizedList(new ArrayList<>());
      CompletableFuture<String> block =
          database.aatomic(
              TransactionOptions.timeout(time),
              outer -> {
                database.engine().transactions().onRollback(() -> hooks.add("outer"));
                return insert(database, 1)
                    .thenCompose(
                        one ->
                            database.aatomic(
                                inner -> {
                                  database
                                      .engine()
                                      .transactions()
                                      .onRollback(() -> hooks.add("inner"));
                                  CompletableFuture<String> end = new CompletableFuture<>();
                                  never.add(end);
                                  return insert(database, 2).thenCompose(two -> end);
                                }));
              });
      Throwable late = catchThrowable(() -> block.orTimeout(120, TimeUnit.SECONDS).join());
      assertThat(late).hasCauseInstanceOf(TimedOut.class);
      if (never.isEmpty()) {
        throw (TimedOut) late.getCause(); // too slow for the inner block to begin
      }
      never.forEach(end -> end.complete("too late"));
      assertThat(sql.numbers(ALL)).isEmpty();
      sql.run(INSERT, 5); // the connection, and the turn to write, are free
      assertThat(sql.numbers(ALL)).containsExactly(5L);
      assertThat(hooks).contains("outer");
      atRest(database);
    }
  }

  /** Cancelling the outer block while the inner one is under way on a foreign thread. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void cancelledWhileAForeignThreadWorks(Kind kind) throws Exception {
    ExecutorService foreign = Executors.newSingleThreadExecutor();
    try (Database database = kind.open().poolSize(1, 2)) {
      Sql sql = Sql.table(database);
      for (int round = 0; round < 10; round++) {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<CompletableFuture<?>> work = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Object> block =
            database.aatomic(
                outer ->
                    database.aatomic(
                        inner -> {
                          CompletableFuture<Object> done = new CompletableFuture<>();
                          work.add(
                              CompletableFuture.runAsync(
                                  () -> {
                                    sql.run(INSERT, 1);
                                    began.countDown();
                                    await(cancelled);
                                    try {
                                      sql.run(INSERT, 2);
                                      done.complete("done");
                                    } catch (RuntimeException refused) {
                                      done.completeExceptionally(refused);
                                    }
                                  },
                                  inner.on(foreign)));
                          return done;
                        }));
        await(began);
        boolean stopped = block.cancel(true);
        cancelled.countDown();
        for (CompletableFuture<?> each : work) {
          each.orTimeout(60, TimeUnit.SECONDS).join();
        }
        assertThat(catchThrowable(() -> block.orTimeout(60, TimeUnit.SECONDS).join())).isNotNull();
        assertThat(stopped).isTrue();
        assertThat(Patience.atRest(database)).isTrue();
        assertThat(sql.numbers(ALL)).isEmpty();
      }
    } finally {
      foreign.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }

  /** Commits by hand that a block of another database began, or an asynchronous one forgot. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void commitsByHandInsideOthersBlocks(Kind kind) {
    try (Database first = kind.open().poolSize(1, 1);
        Database second = kind.open().poolSize(1, 1)) {
      Sql.table(first);
      Sql sql = Sql.table(second);
      first.atomic(
          () -> {
            second.connection().setAutocommit(false);
            sql.run(INSERT, 1);
          });
      assertThat(second.connection().isAutocommit()).isFalse();
      second.connection().commit();
      second.connection().close();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
      atRest(second);

      // Nobody could end it: the context of the block ends with the block.
      assertThatThrownBy(
              () ->
                  first
                      .aatomic(
                          block -> {
                            second.connection().setAutocommit(false);
                            sql.run(INSERT, 2);
                            return CompletableFuture.completedFuture(true);
                          })
                      .join())
          .hasCauseInstanceOf(QueryDefinitionError.class)
          .hasMessageContaining("DORM2058");
      assertThat(sql.numbers(ALL)).containsExactly(1L);
      atRest(first);
      atRest(second);
    }
  }

  /** A body's future that is done by another thread, and done again. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void futuresDoneElsewhere(Kind kind) {
    try (Database database = kind.open().poolSize(1, 1)) {
      Sql sql = Sql.table(database);
      for (int i = 0; i < 20; i++) {
        int n = i;
        CompletableFuture<String> end = new CompletableFuture<>();
        CompletableFuture<String> block =
            database.aatomic(outer -> insert(database, n).thenCompose(done -> end));
        Thread other =
            new Thread(
                () -> {
                  if (n % 2 == 0) {
                    end.complete("yes");
                  }
                  end.completeExceptionally(new IllegalStateException("no"));
                });
        other.start();
        assertThat(catchThrowable(() -> block.orTimeout(60, TimeUnit.SECONDS).join()) == null)
            .isEqualTo(n % 2 == 0);
      }
      assertThat(sql.numbers(ALL)).allMatch(n -> n % 2 == 0).hasSize(10);
      atRest(database);
    }
  }
}
