package dev.dorm;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.TestDatabases.Kind;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asynchronous calls of a context that commits by hand. */
class ManualAsyncTest {
  private static final int ROUNDS = 50;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theFirstStatementsBeginOneTransaction(Kind kind) throws Exception {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      try (DatabaseConnection connection = database.connection()) {
        connection.setAutocommit(false);
        CyclicBarrier both = new CyclicBarrier(2);
        for (int round = 0; round < ROUNDS; round++) {
          int number = 2 * round;
          CompletableFuture<Long> call =
              database
                  .async()
                  .call(
                      () -> {
                        meet(both);
                        return sql.run(INSERT, number);
                      });
          meet(both);
          sql.run(INSERT, number + 1);
          call.join();
          connection.commit();
        }
      }
      assertThat(sql.numbers(ALL)).hasSize(2 * ROUNDS);
      assertThat(database.metrics().active()).isZero();
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockBeforeTheFirstStatementIsPartOfTheTransaction(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      try (DatabaseConnection connection = database.connection()) {
        connection.setAutocommit(false);
        database.aatomic(block -> database.async().call(() -> sql.run(INSERT, 1))).join();
        connection.rollback();
        database.aatomic(block -> database.async().call(() -> sql.run(INSERT, 2))).join();
        sql.run(INSERT, 3);
        connection.commit();
      }
      assertThat(sql.numbers(ALL)).containsExactly(2L, 3L);
      assertThat(database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingIsEndedWhileACallIsUnderWay(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.setAutocommit(false);
      CompletableFuture<Void> gate = new CompletableFuture<>();
      CompletableFuture<Long> call =
          database
              .async()
              .call(
                  () -> {
                    gate.join();
                    return sql.run(INSERT, 1);
                  });
      List<ThrowingCallable> ends =
          List.of(connection::commit, connection::rollback, () -> connection.setAutocommit(true));
      for (ThrowingCallable end : ends) {
        assertThatThrownBy(end).hasMessageStartingWith("[DORM3224]").hasMessageContaining("FIX:");
      }
      CompletableFuture<Void> commit = connection.acommit();
      gate.complete(null);
      commit.join();
      assertThat(call.join()).isEqualTo(1);
      connection.close();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aCallThatIsUnderWayWhenTheConnectionIsClosedIsUndoneWhole(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.setAutocommit(false);
      CompletableFuture<Void> begun = new CompletableFuture<>();
      CompletableFuture<Void> closing = new CompletableFuture<>();
      CompletableFuture<Long> call =
          database
              .async()
              .call(
                  () -> {
                    sql.run(INSERT, 1);
                    begun.complete(null);
                    closing.join();
                    return sql.run(INSERT, 2);
                  });
      begun.join();
      Thread closer = Thread.currentThread();
      AtomicBoolean closed = new AtomicBoolean();
      CompletableFuture<Void> watch =
          CompletableFuture.runAsync(
              () -> {
                while (closer.getState() != Thread.State.WAITING && !closed.get()) {
                  Thread.onSpinWait();
                }
                closing.complete(null);
              });
      connection.close();
      closed.set(true);
      watch.join();
      call.exceptionally(refused -> 0L).join();
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aCallThatComesWhenTheConnectionIsClosedIsNotRun(Kind kind) {
    try (Database database = kind.open();
        Database other = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.setAutocommit(false);
      CompletableFuture<Void> gate = new CompletableFuture<>();
      CompletableFuture<Void> before = other.async().call(gate::join);
      CompletableFuture<Long> late = database.async().call(() -> sql.run(INSERT, 1));
      connection.close();
      gate.complete(null);
      before.join();
      assertThatThrownBy(late::join).cause().hasMessageStartingWith("[DORM3208]");
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }
}
