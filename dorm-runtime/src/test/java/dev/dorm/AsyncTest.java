package dev.dorm;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.internal.transaction.CallContext;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Calls on other threads: a transaction follows its futures. {@code -Ddorm.hops=10000} runs the
 * full number of hops.
 */
class AsyncTest {
  private static final int HOPS = Integer.getInteger("dorm.hops", 100);
  private static final Duration PATIENT = Duration.ofMinutes(10);

  private static CompletableFuture<Long> insert(Database database, long n) {
    return database.async().call(() -> new Sql(database).run(INSERT, n));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockCommitsWhenItsFutureSucceeds(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      String result =
          database
              .aatomic(
                  block ->
                      insert(database, 1)
                          .thenCompose(done -> insert(database, 2))
                          .thenApply(
                              done -> {
                                sql.run(INSERT, 3); // on a thread of dorm's: inside the block
                                return "done";
                              }))
              .join();
      assertThat(result).isEqualTo("done");
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L, 3L);
      assertThat(CallContext.current()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockIsUndoneWhenItsFutureFails(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      IllegalStateException thrown = new IllegalStateException("undo");
      CompletableFuture<Object> failed =
          database.aatomic(
              block ->
                  insert(database, 1)
                      .thenApply(
                          done -> {
                            throw thrown;
                          }));
      assertThatThrownBy(failed::join).hasCause(thrown);
      assertThatThrownBy(
              () ->
                  database
                      .aatomic(
                          block -> {
                            insert(database, 1).join();
                            throw thrown;
                          })
                      .join())
          .hasCause(thrown);
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void blocksNest(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database
          .aatomic(
              outer ->
                  insert(database, 1)
                      .thenCompose(
                          done ->
                              database.aatomic(
                                  inner ->
                                      insert(database, 2)
                                          .thenApply(
                                              more -> {
                                                throw new IllegalStateException("undo");
                                              })))
                      .handle((value, failure) -> failure)
                      .thenCompose(
                          failure -> {
                            assertThat(failure).isNotNull();
                            return database.aatomic(inner -> insert(database, 3));
                          }))
          .join();
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L);
    }
  }

  /** Two inner blocks that are started at once run one after the other: savepoints nest. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void innerBlocksWaitForOneAnother(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database
          .aatomic(
              outer -> {
                List<CompletableFuture<?>> all = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                  int n = i;
                  all.add(
                      database
                          .aatomic(
                              inner ->
                                  insert(database, n)
                                      .thenApply(
                                          done -> {
                                            if (n % 2 == 0) {
                                              throw new IllegalStateException("undo");
                                            }
                                            return done;
                                          }))
                          .exceptionally(failure -> 0L));
                }
                return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
              })
          .join();
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L, 5L, 7L, 9L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void callsOfASynchronousBlockArePartOfIt(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        insert(database, 2).join();
                        assertThat(sql.numbers(ALL)).containsExactly(1L, 2L);
                        throw new IllegalStateException("undo");
                      }))
          .hasMessage("undo");
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockThatEndsBeforeItsCallsIsRefused(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CountDownLatch go = new CountDownLatch(1);
      List<CompletableFuture<?>> late = new ArrayList<>();
      CompletableFuture<String> block =
          database.aatomic(
              handle -> {
                late.add(
                    database
                        .async()
                        .call(
                            () -> {
                              await(go);
                              return 0;
                            }));
                late.add(insert(database, 1));
                return CompletableFuture.completedFuture("too early");
              });
      go.countDown(); // whether before or behind the end: the block waits for the running call
      Throwable failure = catchThrowable(block::join);
      if (failure == null) {
        assertThat(sql.numbers(ALL)).containsExactly(1L); // all were done before the end
      } else {
        assertThat(failure).cause().hasMessageStartingWith("[DORM3207]");
        assertThat(catchThrowable(() -> late.get(1).join()))
            .satisfiesAnyOf(
                thrown -> assertThat(thrown).isNull(), // it ran, and was rolled back
                thrown -> assertThat(thrown).cause().hasMessageStartingWith("[DORM3208]"));
        assertThat(sql.numbers(ALL)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aForeignExecutorIsGivenTheBlock(Kind kind) {
    ExecutorService foreign = Executors.newSingleThreadExecutor();
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CompletableFuture<Object> block =
          database.aatomic(
              handle ->
                  CompletableFuture.supplyAsync(() -> sql.run(INSERT, 1), handle.on(foreign))
                      .thenApplyAsync(done -> handle.call(() -> sql.run(INSERT, 2)), foreign)
                      .thenApply(
                          done -> {
                            throw new IllegalStateException("undo");
                          }));
      assertThatThrownBy(block::join).hasRootCauseMessage("undo");
      assertThat(sql.numbers(ALL)).isEmpty();
    } finally {
      foreign.shutdownNow();
    }
  }

  /**
   * From one executor of the program to the next, and to dorm's: on one connection, undone as one.
   */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockFollowsItsHops(Kind kind) {
    ExecutorService first = Executors.newSingleThreadExecutor();
    ExecutorService second = Executors.newSingleThreadExecutor();
    try (Database database = kind.open().poolSize(1, 4)) {
      Sql sql = Sql.table(database);
      String where = kind.isPostgresql() ? "SELECT pg_backend_pid()" : "SELECT 1";
      Set<Long> connections = ConcurrentHashMap.newKeySet();
      CompletableFuture<Object> block =
          database.aatomic(
              handle -> {
                CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);
                for (int i = 0; i < HOPS; i++) {
                  long n = i;
                  last =
                      last.thenApplyAsync(
                              before -> sql.run(INSERT, 2 * n),
                              handle.on(i % 2 == 0 ? first : second))
                          .thenCompose(done -> insert(database, 2 * n + 1))
                          .thenApply(
                              done -> {
                                connections.add(sql.number(where));
                                return done;
                              });
                }
                return last.thenApply(
                    done -> {
                      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(2L * HOPS);
                      throw new IllegalStateException("undo");
                    });
              });
      assertThatThrownBy(block::join).hasRootCauseMessage("undo");
      assertThat(connections).hasSize(1);
      assertThat(sql.numbers(ALL)).isEmpty();
    } finally {
      first.shutdownNow();
      second.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aFailureBreaksTheBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      sql.run(INSERT, 1);
      CompletableFuture<Long> block =
          database.aatomic(
              handle ->
                  insert(database, 2)
                      .thenCompose(done -> insert(database, 1).exceptionally(failure -> 0L)));
      assertThat(catchThrowable(block::join)).cause().hasCauseInstanceOf(UniqueViolation.class);
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tenThousandCallsShareTheConnections(Kind kind) {
    try (Database database = kind.open().poolSize(1, 10).poolTimeout(PATIENT)) {
      Sql sql = Sql.table(database);
      Set<Integer> seen = ConcurrentHashMap.newKeySet();
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        int n = i;
        all.add(
            database
                .async()
                .call(() -> sql.number("SELECT count(*) FROM t"))
                .thenAccept(count -> seen.add(n)));
      }
      CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
      assertThat(seen).hasSize(10_000);
    }
  }

  /** Blocks keep their connections while others wait for one: none of them starves. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void blocksAreServedWhileOthersWait(Kind kind) {
    try (Database database = kind.open().poolSize(1, 2).poolTimeout(PATIENT)) {
      Sql sql = Sql.table(database);
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        int n = i;
        all.add(
            database.aatomic(
                block ->
                    insert(database, 3L * n)
                        .thenCompose(done -> insert(database, 3L * n + 1))
                        .thenCompose(done -> insert(database, 3L * n + 2))));
      }
      CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(300);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsCancelledBeforeItRunsNeverRuns(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CountDownLatch go = new CountDownLatch(1);
      CompletableFuture<Long> block =
          database.aatomic(
              handle -> {
                CompletableFuture<Integer> first =
                    database
                        .async()
                        .call(
                            () -> {
                              await(go);
                              return 0;
                            });
                CompletableFuture<Long> second = insert(database, 1);
                assertThat(second.cancel(true)).isTrue();
                go.countDown();
                return first.thenCompose(done -> insert(database, 2));
              });
      block.join();
      assertThat(sql.numbers(ALL)).containsExactly(2L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void cancellingStopsTheStatement(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      String endless =
          kind.isPostgresql()
              ? "SELECT count(*) FROM generate_series(1, 100000000000)"
              : "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM"
                  + " c";
      CountDownLatch begun = new CountDownLatch(1);
      CompletableFuture<Long> call =
          database
              .async()
              .call(
                  () -> {
                    begun.countDown();
                    return sql.numberOf(endless);
                  });
      await(begun);
      while (!call.cancel(true)) {
        assertThat(call).isNotDone();
      }
      assertThat(call).isCancelled();
      assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
      assertThat(sql.numbers(ALL)).isEmpty(); // the next statement is not hit
      insert(database, 1).join();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  /**
   * A cancellation that comes before the statement is lost, just like the one that this swallows.
   */
  @Test
  void aCancellationThatWasLostIsSentAgain() {
    try (Database database = Kind.POSTGRESQL.open()) {
      Sql sql = new Sql(database);
      sql.run(
          "CREATE FUNCTION deaf() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN"
              + " BEGIN PERFORM pg_sleep(3600); EXCEPTION WHEN query_canceled THEN NULL; END;"
              + " PERFORM pg_sleep(3600); RETURN 1; END $$");
      CountDownLatch begun = new CountDownLatch(1);
      CompletableFuture<Long> call =
          database
              .async()
              .call(
                  () -> {
                    begun.countDown();
                    return sql.number("SELECT deaf()");
                  });
      await(begun);
      assertThat(call.cancel(true)).isTrue();
      assertThat(call).isCancelled();
      assertThat(sql.number("SELECT 7")).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsDoneIsNotCancelled(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CompletableFuture<Long> call = insert(database, 1);
      call.join();
      assertThat(call.cancel(true)).isFalse();
      assertThat(call).isCompletedWithValue(1L);
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void optionsOfABlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      assertThat(
              catchThrowable(
                  () ->
                      database
                          .aatomic(TransactionOptions.readOnly(), block -> insert(database, 1))
                          .join()))
          .cause()
          .hasMessageStartingWith("[DORM3200]");
      CompletableFuture<Long> nested =
          database.aatomic(
              outer ->
                  CompletableFuture.completedFuture(1L)
                      .thenCompose(
                          one ->
                              outer.call(
                                  () ->
                                      database.aatomic(
                                          TransactionOptions.durable(),
                                          inner -> insert(database, 1)))));
      assertThat(catchThrowable(nested::join)).hasRootCauseMessage(rootOf(nested).getMessage());
      assertThat(rootOf(nested)).hasMessageStartingWith("[DORM3202]");
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBodyWithoutAFutureIsRefused(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CompletableFuture<Object> block =
          database.aatomic(
              handle -> {
                sql.run(INSERT, 1);
                return null;
              });
      assertThat(catchThrowable(block::join))
          .cause()
          .hasMessageStartingWith("[DORM3209]")
          .hasMessageContaining("FIX: return a future");
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  private static Throwable rootOf(CompletableFuture<?> future) {
    Throwable failure = catchThrowable(future::join);
    while (failure.getCause() != null) {
      failure = failure.getCause();
    }
    return failure;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }
}
