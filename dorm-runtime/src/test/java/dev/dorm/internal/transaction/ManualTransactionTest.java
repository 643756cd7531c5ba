package dev.dorm.internal.transaction;

import static dev.dorm.Sql.ALL;
import static dev.dorm.Sql.INSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.DatabaseConnection;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.UniqueViolation;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commits by hand. */
class ManualTransactionTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsCommittedStaysAndWhatIsNotIsUndone(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      try (DatabaseConnection connection = database.connection()) {
        assertThat(connection.isAutocommit()).isTrue();
        connection.setAutocommit(false);
        assertThat(connection.isAutocommit()).isFalse();
        sql.run(INSERT, 1);
        connection.commit();
        sql.run(INSERT, 2);
        connection.rollback();
        sql.run(INSERT, 3);
        database.atomic(() -> sql.run(INSERT, 4));
        assertThatThrownBy(
                () ->
                    database.atomic(
                        () -> {
                          sql.run(INSERT, 5);
                          throw new IllegalStateException("undo");
                        }))
            .hasMessage("undo");
        connection.commit();
        sql.run(INSERT, 6);
      }
      assertThat(database.connection().isAutocommit()).isTrue();
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L, 4L);
      assertThat(CallContext.current()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void switchingBackWithWorkPendingIsRefused(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.setAutocommit(false);
      sql.numbers(ALL);
      connection.setAutocommit(true);
      connection.setAutocommit(false);
      sql.run(INSERT, 1);
      assertThatThrownBy(() -> connection.setAutocommit(true)).hasMessageStartingWith("[DORM3206]");
      connection.commit();
      connection.setAutocommit(true);
      assertThat(sql.numbers(ALL)).containsExactly(1L);
      assertThatThrownBy(connection::commit).hasMessageStartingWith("[DORM3204]");
      assertThatThrownBy(connection::rollback).hasMessageStartingWith("[DORM3204]");
      assertThat(CallContext.current()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockEndsItself(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      database.atomic(
          () -> {
            sql.run(INSERT, 1);
            assertThatThrownBy(() -> connection.setAutocommit(false))
                .hasMessageStartingWith("[DORM3203]");
            assertThatThrownBy(() -> connection.setAutocommit(true))
                .hasMessageStartingWith("[DORM3203]");
            assertThatThrownBy(connection::commit).hasMessageStartingWith("[DORM3203]");
            assertThatThrownBy(connection::rollback).hasMessageStartingWith("[DORM3203]");
          });
      connection.setAutocommit(false);
      database.atomic(
          () -> assertThatThrownBy(connection::commit).hasMessageStartingWith("[DORM3203]"));
      connection.close();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatFailedIsNeverCommitted(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      try (DatabaseConnection connection = database.connection()) {
        connection.setAutocommit(false);
        sql.run(INSERT, 1);
        assertThatThrownBy(() -> sql.run(INSERT, 1)).isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(connection::commit).isInstanceOf(TransactionBroken.class);
        sql.run(INSERT, 2);
        connection.commit();
      }
      assertThat(sql.numbers(ALL)).containsExactly(2L);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachContextCommitsItsOwn(Kind kind) throws InterruptedException, ExecutionException {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.setAutocommit(false);
      assertThat(other.submit(connection::isAutocommit).get()).isTrue();
      other.submit(() -> sql.run(INSERT, 1)).get();
      sql.run(INSERT, 2);
      connection.rollback();
      connection.close();
      assertThat(sql.numbers(ALL)).containsExactly(1L);
    } finally {
      other.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theTwinsDoTheSameForTheirCaller(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = Sql.table(database);
      DatabaseConnection connection = database.connection();
      connection.asetAutocommit(false).join();
      assertThat(connection.isAutocommit()).isFalse();
      sql.run(INSERT, 1);
      connection.acommit().join();
      sql.run(INSERT, 2);
      connection.arollback().join();
      sql.run(INSERT, 3);
      assertThatThrownBy(() -> connection.asetAutocommit(true).join())
          .cause()
          .hasMessageContaining("DORM3206");
      connection.acommit().join();
      connection.asetAutocommit(true).join();
      assertThat(connection.isAutocommit()).isTrue();
      assertThatThrownBy(() -> connection.acommit().join())
          .cause()
          .hasMessageContaining("DORM3204");
      sql.run(INSERT, 4);
      assertThat(sql.numbers(ALL)).containsExactly(1L, 3L, 4L);
      assertThat(database.metrics().active()).isZero();
      database.atomic(
          () ->
              assertThatThrownBy(() -> connection.asetAutocommit(false).join())
                  .cause()
                  .hasMessageContaining("DORM3203"));
    }
  }
}
