package dev.dorm;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.TestDatabases.Kind;
import dev.dorm.internal.transaction.CallContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A1: calls that a block made and did not wait for are never part of anything else: not of the
 * block around it, and not committed by themselves.
 */
class StragglerTest {
  private static final int CALLS = 20;

  private static CompletableFuture<Long> insert(Database database, long n) {
    return database.async().call(() -> new Sql(database).run(INSERT, n));
  }

  /** Calls that wait behind one that waits for the latch. */
  private static List<CompletableFuture<?>> queued(Database database, CountDownLatch latch) {
    List<CompletableFuture<?>> calls = new ArrayList<>();
    calls.add(database.async().call(() -> await(latch)));
    for (int i = 1; i <= CALLS; i++) {
      calls.add(insert(database, i));
    }
    calls.add(insert(database, 100).thenCompose(done -> insert(database, 101)));
    return calls;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }

  private static void settle(List<CompletableFuture<?>> calls) {
    for (CompletableFuture<?> call : calls) {
      Throwable none = catchThrowable(() -> call.orTimeout(60, TimeUnit.SECONDS).join());
      assertThat(none == null || none.getMessage() != null).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAnOutermostBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CountDownLatch latch = new CountDownLatch(1);
      List<CompletableFuture<?>> calls = new ArrayList<>();
      CompletableFuture<Object> block =
          database.aatomic(
              tx -> {
                calls.addAll(queued(database, latch));
                return CompletableFuture.failedFuture(new IllegalStateException("mine"));
              });
      latch.countDown();
      assertThatThrownBy(block::join).hasRootCauseMessage("mine");
      settle(calls);
      assertThat(sql.numbers(ALL)).isEmpty();
      assertThat(database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAnOutermostBlockThatSucceeds(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CountDownLatch latch = new CountDownLatch(1);
      List<CompletableFuture<?>> calls = new ArrayList<>();
      CompletableFuture<String> block =
          database.aatomic(
              tx -> {
                calls.addAll(queued(database, latch));
                return CompletableFuture.completedFuture("too early");
              });
      latch.countDown();
      Throwable refusal = catchThrowable(block::join);
      settle(calls);
      if (refusal == null) {
        assertThat(sql.numbers(ALL)).hasSize(CALLS + 2); // all were done in time
      } else {
        assertThat(refusal).hasMessageContaining("DORM3207");
        assertThat(sql.numbers(ALL)).isEmpty();
      }
      assertThat(database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAnInnerBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      CountDownLatch latch = new CountDownLatch(1);
      List<CompletableFuture<?>> calls = new ArrayList<>();
      CompletableFuture<Long> block =
          database.aatomic(
              outer ->
                  database
                      .aatomic(
                          inner -> {
                            calls.addAll(queued(database, latch));
                            return CompletableFuture.<Long>failedFuture(
                                new IllegalStateException("mine"));
                          })
                      .handle((value, failure) -> failure)
                      .thenCompose(failure -> insert(database, 1000)));
      latch.countDown();
      block.orTimeout(60, TimeUnit.SECONDS).join();
      settle(calls);
      assertThat(sql.numbers(ALL)).containsExactly(1000L);
      assertThat(database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAnInnerBlockThatDoesNotWaitForAThread(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      List<CompletableFuture<?>> calls = new ArrayList<>();
      CountDownLatch latch = new CountDownLatch(1);
      Throwable refusal =
          catchThrowable(
              () ->
                  database.atomic(
                      () -> {
                        Throwable mine =
                            catchThrowable(
                                () ->
                                    database.atomic(
                                        () -> {
                                          calls.addAll(queued(database, latch));
                                          latch.countDown();
                                          throw new IllegalStateException("mine");
                                        }));
                        assertThat(mine).hasMessage("mine");
                        settle(calls);
                        sql.run(INSERT, 1000);
                      }));
      assertThat(refusal).isNull();
      assertThat(sql.numbers(ALL)).containsExactly(1000L);
      assertThat(CallContext.current()).isNull();
      assertThat(database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofABlockThatDoesNotWaitForAThread(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      List<CompletableFuture<?>> calls = new ArrayList<>();
      CountDownLatch latch = new CountDownLatch(1);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        calls.addAll(queued(database, latch));
                        latch.countDown();
                        throw new IllegalStateException("mine");
                      }))
          .hasMessage("mine");
      settle(calls);
      assertThat(sql.numbers(ALL)).isEmpty();
      assertThat(CallContext.current()).isNull();
      assertThat(database.metrics().active()).isZero();
    }
  }

  /** The handle of a block that has ended opens nothing. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAHandleThatWasKept(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      dev.dorm.transaction.TransactionHandle[] kept = new dev.dorm.transaction.TransactionHandle[1];
      database
          .aatomic(
              handle -> {
                kept[0] = handle;
                return insert(database, 1);
              })
          .join();
      assertThatThrownBy(() -> kept[0].call(() -> sql.run(INSERT, 2)))
          .hasMessageContaining("DORM3208");
      assertThatThrownBy(() -> kept[0].call(() -> insert(database, 3).join()))
          .hasMessageContaining("DORM3208");
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }
}
