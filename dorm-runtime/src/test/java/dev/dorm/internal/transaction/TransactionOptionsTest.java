package dev.dorm.internal.transaction;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static dev.dorm.transaction.Isolation.SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks that run in a way of their own. */
class TransactionOptionsTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyLevelCommits(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      for (Isolation level : Isolation.values()) {
        database.atomic(
            TransactionOptions.isolation(level), () -> sql.run(INSERT, level.ordinal()));
      }
      assertThat(sql.numbers(ALL)).containsExactly(0L, 1L, 2L);
      database.atomic(() -> sql.run(INSERT, 3));
      if (kind.isPostgresql()) {
        assertThat(
                sql.number(
                    "SELECT count(*) WHERE current_setting('transaction_isolation') = 'read committed'"))
            .isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockThatOnlyReadsRefusesToWrite(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      sql.run(INSERT, 1);
      long read =
          database.atomic(TransactionOptions.readOnly(), () -> sql.number("SELECT max(n) FROM t"));
      assertThat(read).isEqualTo(1);
      assertThatThrownBy(
              () -> database.atomic(TransactionOptions.readOnly(), () -> sql.run(INSERT, 2)))
          .isInstanceOf(QueryDefinitionError.class)
          .hasMessageStartingWith("[DORM3200]");
      assertThat(sql.numbers(ALL)).containsExactly(1L);
      database.atomic(() -> sql.run(INSERT, 3));
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void optionsBelongToTheOutermostBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(
                    () -> database.atomic(TransactionOptions.durable(), () -> sql.run(INSERT, 2)))
                .hasMessageStartingWith("[DORM3202]");
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            TransactionOptions.isolation(SERIALIZABLE), () -> sql.run(INSERT, 2)))
                .hasMessageStartingWith("[DORM3201]");
          });
      database.atomic(TransactionOptions.durable(), () -> sql.run(INSERT, 2));
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockThatMetAnotherRunsAgain(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      AtomicInteger runs = new AtomicInteger();
      database.atomic(
          TransactionOptions.isolation(SERIALIZABLE).retries(3),
          () -> {
            sql.run(INSERT, runs.incrementAndGet());
            if (runs.get() < 3) {
              throw new IllegalStateException(new SerializationFailure("another one", null));
            }
          });
      assertThat(sql.numbers(ALL)).containsExactly(3L);
      runs.set(0);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      TransactionOptions.DEFAULT.retries(2),
                      () -> {
                        runs.incrementAndGet();
                        throw new SerializationFailure("always", null);
                      }))
          .isInstanceOf(SerializationFailure.class);
      assertThat(runs).hasValue(3);
      assertThatThrownBy(() -> TransactionOptions.DEFAULT.retries(-1))
          .hasMessageStartingWith("[DORM3205]");
    }
  }

  /** Two blocks that read what the other writes: one of them runs again, and both count. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void writeSkewIsRetried(Kind kind) throws InterruptedException {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE s (n BIGINT)");
      CyclicBarrier start = new CyclicBarrier(2);
      List<Throwable> failures = new ArrayList<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Thread thread =
            new Thread(
                () -> {
                  try {
                    start.await();
                    for (int round = 0; round < 10; round++) {
                      database.atomic(
                          TransactionOptions.isolation(SERIALIZABLE).retries(100),
                          () -> {
                            long next = sql.number("SELECT coalesce(max(n), 0) + 1 FROM s");
                            sql.run("INSERT INTO s (n) VALUES (?)", next);
                          });
                    }
                  } catch (Exception | AssertionError failure) {
                    synchronized (failures) {
                      failures.add(failure);
                    }
                  }
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(failures).isEmpty();
      assertThat(sql.number("SELECT count(DISTINCT n) FROM s")).isEqualTo(20);
      assertThat(sql.number("SELECT max(n) FROM s")).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hooksFollowTheOutcomeOfTheirBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      List<String> told = new ArrayList<>();
      var transactions = dev.dorm.TestDatabases.engine(database).transactions();
      database.atomic(
          () -> {
            transactions.onCommit(() -> told.add("outer committed"));
            transactions.onRollback(() -> told.add("outer rolled back"));
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            () -> {
                              transactions.onCommit(() -> told.add("inner committed"));
                              transactions.onRollback(() -> told.add("inner rolled back"));
                              throw new IllegalStateException("undo");
                            }))
                .hasMessage("undo");
            sql.run(INSERT, 1);
          });
      assertThat(told).containsExactly("inner rolled back", "outer committed");
      told.clear();
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        transactions.onRollback(() -> told.add("outer rolled back"));
                        database.atomic(
                            () -> transactions.onRollback(() -> told.add("inner rolled back")));
                        throw new IllegalStateException("undo");
                      }))
          .hasMessage("undo");
      assertThat(told).containsExactly("outer rolled back", "inner rolled back");
    }
  }
}
