package dev.dorm.internal.transaction;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.TransactionLost;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.observe.StatementRecorder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatReturnsIsCommitted(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      String result =
          database.atomic(
              () -> {
                sql.run(INSERT, 1);
                assertThat(TestDatabases.engine(database).transactions().active()).isTrue();
                return "done";
              });
      assertThat(result).isEqualTo("done");
      assertThat(sql.numbers(ALL)).containsExactly(1L);
      assertThat(TestDatabases.engine(database).transactions().active()).isFalse();
      assertThat(CallContext.current()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whateverIsThrownRollsBackAndPassesUnchanged(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      for (Throwable thrown :
          List.of(
              new IOException("checked"),
              new IllegalStateException("unchecked"),
              new OutOfMemoryError("error"),
              new StackOverflowError())) {
        assertThatThrownBy(
                () ->
                    database.atomic(
                        () -> {
                          sql.run(INSERT, 1);
                          throw thrown;
                        }))
            .isSameAs(thrown);
        assertThat(sql.numbers(ALL)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockInABlockIsUndoneAlone(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            () -> {
                              sql.run(INSERT, 2);
                              throw new IOException("undo");
                            }))
                .isInstanceOf(IOException.class);
            database.atomic(() -> sql.run(INSERT, 3));
            assertThat(sql.numbers(ALL)).containsExactly(1L, 3L);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aFailureThatIsSwallowedBreaksTheBlock(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        assertThatThrownBy(() -> sql.run(INSERT, 1))
                            .isInstanceOf(UniqueViolation.class);
                      }))
          .isInstanceOf(TransactionBroken.class)
          .hasMessageContaining("(DORM3008 at ")
          .hasMessageContaining("FIX: wrap what may fail in its own atomic")
          .hasCauseInstanceOf(UniqueViolation.class);
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBrokenBlockSendsNothingMore(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      try (StatementRecorder recorder = database.recordStatements()) {
        assertThatThrownBy(
                () ->
                    database.atomic(
                        () -> {
                          sql.run(INSERT, 1);
                          assertThatThrownBy(() -> sql.run(INSERT, 1))
                              .isInstanceOf(UniqueViolation.class);
                          int before = recorder.count();
                          assertThatThrownBy(() -> sql.numbers(ALL))
                              .isInstanceOf(TransactionBroken.class);
                          assertThatThrownBy(() -> database.atomic(() -> sql.run(INSERT, 2)))
                              .isInstanceOf(TransactionBroken.class);
                          assertThat(recorder.count()).isEqualTo(before);
                        }))
            .isInstanceOf(TransactionBroken.class);
      }
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aFailureInABlockOfItsOwnCanBeSwallowed(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(() -> database.atomic(() -> sql.run(INSERT, 1)))
                .isInstanceOf(UniqueViolation.class);
            sql.run(INSERT, 2);
            // Swallowed inside the nested block: it cannot return, but it can be undone.
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            () -> {
                              sql.run(INSERT, 3);
                              assertThatThrownBy(() -> sql.run(INSERT, 1))
                                  .isInstanceOf(UniqueViolation.class);
                            }))
                .isInstanceOf(TransactionBroken.class);
            sql.run(INSERT, 4);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L, 4L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hooksRunOnceInOrderAfterTheOutermostCommit(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      TransactionManager transactions = TestDatabases.engine(database).transactions();
      List<String> calls = new ArrayList<>();
      transactions.onCommit(() -> calls.add("outside"));
      assertThat(calls).containsExactly("outside");
      database.atomic(
          () -> {
            transactions.onCommit(() -> calls.add("first"));
            database.atomic(() -> transactions.onCommit(() -> calls.add("nested")));
            assertThatThrownBy(
                    () ->
                        database.atomic(
                            () -> {
                              transactions.onCommit(() -> calls.add("undone"));
                              throw new IOException();
                            }))
                .isInstanceOf(IOException.class);
            transactions.onCommit(
                () -> {
                  throw new IllegalStateException("logged");
                });
            transactions.onCommit(
                () -> {
                  assertThat(transactions.active()).isFalse();
                  sql.run(INSERT, 9);
                  calls.add("last");
                });
            sql.run(INSERT, 1);
            assertThat(calls).containsExactly("outside");
          });
      assertThat(calls).containsExactly("outside", "first", "nested", "last");
      assertThat(sql.numbers(ALL)).containsExactly(1L, 9L);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        transactions.onCommit(() -> calls.add("never"));
                        throw new IOException();
                      }))
          .isInstanceOf(IOException.class);
      assertThat(calls).doesNotContain("never", "undone");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SQLITE_FILE", "SQLITE_MEMORY"})
  void aRollbackOfSqliteItselfIsNoticed(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      sql.run(
          "CREATE TRIGGER undo BEFORE INSERT ON t WHEN NEW.n = 13 BEGIN SELECT RAISE(ROLLBACK,"
              + " 'unlucky'); END");
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        assertThatThrownBy(
                                () ->
                                    database.atomic(
                                        () -> {
                                          sql.run(INSERT, 2);
                                          sql.run(INSERT, 13);
                                        }))
                            .hasMessageContaining("unlucky");
                        assertThatThrownBy(() -> sql.run(INSERT, 3))
                            .isInstanceOf(TransactionLost.class);
                      }))
          .isInstanceOf(TransactionLost.class);
      assertThat(sql.numbers(ALL)).isEmpty();
      database.atomic(() -> sql.run(INSERT, 4));
      assertThat(sql.numbers(ALL)).containsExactly(4L);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"POSTGRESQL"})
  void aLostConnectionLosesTheTransaction(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        long pid = sql.number("SELECT pg_backend_pid()");
                        PostgresqlServer.kill(pid);
                        assertThatThrownBy(() -> database.atomic(() -> sql.run(INSERT, 2)))
                            .isInstanceOf(dev.dorm.exception.ConnectionLost.class);
                        assertThatThrownBy(() -> sql.run(INSERT, 3))
                            .isInstanceOf(TransactionLost.class);
                      }))
          .isInstanceOf(TransactionLost.class);
      assertThat(sql.numbers(ALL)).isEmpty();
    }
  }

  /** The server ends a session that idles inside its transaction (25P03). */
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"POSTGRESQL"})
  void aSessionThatTheServerEndedIsLost(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run(INSERT, 1);
                        long pid = sql.number("SELECT pg_backend_pid()");
                        sql.run("SET LOCAL idle_in_transaction_session_timeout = 20");
                        String alive = "SELECT count(*) FROM pg_stat_activity WHERE pid = " + pid;
                        while (!PostgresqlServer.text(alive).equals("0")) {
                          Thread.onSpinWait();
                        }
                        assertThatThrownBy(() -> sql.run(INSERT, 2))
                            .isInstanceOf(dev.dorm.exception.ConnectionLost.class);
                        assertThatThrownBy(() -> sql.run(INSERT, 3))
                            .isInstanceOf(TransactionLost.class);
                      }))
          .isInstanceOf(TransactionLost.class);
      assertThat(sql.numbers(ALL)).isEmpty();
      sql.run(INSERT, 4);
      assertThat(sql.numbers(ALL)).containsExactly(4L);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"POSTGRESQL"})
  void aDeadlockIsRetryable(Kind kind) throws Exception {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      sql.run(INSERT, 1);
      sql.run(INSERT, 2);
      CyclicBarrier barrier = new CyclicBarrier(2);
      AtomicReference<Throwable> other = new AtomicReference<>();
      Thread thread = new Thread(() -> other.set(crossing(database, barrier, 2, 1)));
      thread.start();
      Throwable mine = crossing(database, barrier, 1, 2);
      thread.join();
      List<Throwable> failures = new ArrayList<>();
      failures.add(mine);
      failures.add(other.get());
      failures.removeIf(failure -> failure == null);
      assertThat(failures).hasSize(1);
      assertThat(failures.get(0)).isInstanceOf(SerializationFailure.class);
    }
  }

  private static Throwable crossing(
      Database database, CyclicBarrier barrier, long first, long second) {
    Sql sql = new Sql(database);
    try {
      database.atomic(
          () -> {
            sql.run("UPDATE t SET n = n WHERE n = ?", first);
            barrier.await();
            sql.run("UPDATE t SET n = n WHERE n = ?", second);
          });
      return null;
    } catch (Exception failure) {
      return failure;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatWasNotSentBreaksNothing(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(
                    () ->
                        TestDatabases.engine(database)
                            .executor()
                            .update(
                                Sql.statement(INSERT, dev.dorm.generated.ColumnTypes.LONG),
                                b -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 parameters, 0 were set");
            sql.run(INSERT, 2);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aReaderThatThrowsBreaksNothing(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(
                    () ->
                        TestDatabases.engine(database)
                            .executor()
                            .query(
                                Sql.statement("SELECT n FROM t"),
                                b -> {},
                                rows -> {
                                  throw new IllegalArgumentException("mine");
                                }))
                .hasMessage("mine");
            sql.run(INSERT, 2);
          });
      assertThat(sql.numbers(ALL)).containsExactly(1L, 2L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void twoDatabasesHaveTwoTransactions(Kind kind) {
    try (Database one = kind.open();
        Database two = Kind.SQLITE_FILE.open()) {
      Sql first = Sql.table(one);
      Sql second = Sql.table(two);
      assertThatThrownBy(
              () ->
                  one.atomic(
                      () -> {
                        first.run(INSERT, 1);
                        two.atomic(() -> second.run(INSERT, 2));
                        throw new IOException();
                      }))
          .isInstanceOf(IOException.class);
      assertThat(first.numbers(ALL)).isEmpty();
      assertThat(second.numbers(ALL)).containsExactly(2L);
    }
  }
}
