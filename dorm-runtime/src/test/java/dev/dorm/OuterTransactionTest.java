package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.transaction.OuterTransaction;
import dev.dorm.transaction.OuterTransactions;
import dev.dorm.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** dorm inside the transactions of a manager of somebody else, which binds them to threads. */
class OuterTransactionTest {
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";
  private static final String ALL = "SELECT n FROM t ORDER BY n";

  /** Where transactions run. */
  enum System {
    SQLITE,
    POSTGRESQL;

    DataSource dataSource() {
      if (this == POSTGRESQL) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestDatabases.postgresqlUrl());
        source.setUser("postgres");
        return source;
      }
      SQLiteConfig config = new SQLiteConfig();
      config.enforceForeignKeys(true);
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
      return source;
    }
  }

  /** The least that a transaction manager is. */
  private static final class Manager implements OuterTransactions {
    private final DataSource source;
    private final AtomicInteger connections = new AtomicInteger();
    private final ThreadLocal<Open> current = new ThreadLocal<>();
    private boolean lingering; // whether a transaction is there until all were told of its end

    Manager(DataSource source) {
      this.source = source;
    }

    @Override
    public OuterTransaction current() {
      return current.get();
    }

    /** Runs a body; whether it was committed. */
    boolean transaction(Runnable body) throws SQLException {
      try (Connection connection = source.getConnection()) {
        connections.incrementAndGet();
        connection.setAutoCommit(false);
        Open open = new Open(connection);
        current.set(open);
        boolean committed = false;
        try {
          body.run();
          committed = !open.rollbackOnly;
        } finally {
          open.endings.forEach(OuterTransaction.Ending::beforeEnd);
          if (committed) {
            connection.commit();
          } else {
            connection.rollback();
          }
          if (!lingering) {
            current.remove();
          }
          OuterTransaction.Outcome outcome =
              committed ? OuterTransaction.Outcome.COMMITTED : OuterTransaction.Outcome.ROLLED_BACK;
          open.endings.forEach(ending -> ending.afterEnd(outcome));
          current.remove();
        }
        return committed;
      }
    }

    private static final class Open implements OuterTransaction {
      private final Connection connection;
      private final List<Ending> endings = new ArrayList<>();
      private boolean rollbackOnly;

      Open(Connection connection) {
        this.connection = connection;
      }

      @Override
      public Connection connection() {
        return connection;
      }

      @Override
      public void setRollbackOnly() {
        rollbackOnly = true;
      }

      @Override
      public void register(Ending ending) {
        endings.add(ending);
      }
    }
  }

  /** What a test works with. */
  private record Ground(Manager manager, Database database, Sql sql, Database witness, Sql seen)
      implements AutoCloseable {
    static Ground of(System system) {
      DataSource source = system.dataSource();
      Manager manager = new Manager(source);
      // A connection of dorm's own would be one that the manager does not know.
      Database database = Database.of(source).joining(manager);
      Database witness = Database.of(source);
      Sql seen = new Sql(witness);
      seen.run(
          "CREATE TABLE t (n " + (system == System.SQLITE ? "INTEGER" : "bigint") + " UNIQUE)");
      return new Ground(manager, database, new Sql(database), witness, seen);
    }

    @Override
    public void close() {
      database.close();
      witness.close();
    }
  }

  @ParameterizedTest
  @EnumSource(System.class)
  void dormJoinsAndNestsAndFollows(System system) throws SQLException {
    try (Ground ground = Ground.of(system)) {
      Sql sql = ground.sql;
      List<String> told = new ArrayList<>();
      boolean committed =
          ground.manager.transaction(
              () -> {
                sql.run(INSERT, 1);
                TestDatabases.engine(ground.database)
                    .transactions()
                    .onCommit(() -> told.add("committed " + ground.seen.numbers(ALL)));
                ground.database.atomic(() -> sql.run(INSERT, 2));
                Throwable undone =
                    catchThrowable(
                        () ->
                            ground.database.atomic(
                                () -> {
                                  sql.run(INSERT, 3);
                                  onRollback(ground, () -> told.add("undone"));
                                  throw new ArithmeticException("undo");
                                }));
                assertThat(undone).isInstanceOf(ArithmeticException.class);
                assertThat(catchThrowable(() -> ground.database.atomic(() -> sql.run(INSERT, 2))))
                    .isInstanceOf(UniqueViolation.class); // its own block alone is undone
                sql.run(INSERT, 4);
                assertThat(sql.numbers(ALL)).containsExactly(1L, 2L, 4L);
                assertThat(ground.seen.numbers(ALL)).isEmpty();
                assertThat(ground.database.metrics().active()).isZero(); // nothing was borrowed
              });
      assertThat(committed).isTrue();
      assertThat(ground.manager.connections).hasValue(1);
      assertThat(told).containsExactly("undone", "committed [1, 2, 4]");
      assertThat(ground.seen.numbers(ALL)).containsExactly(1L, 2L, 4L);
      sql.run(INSERT, 5); // outside of it dorm has connections of its own again
      ground.database.atomic(() -> sql.run(INSERT, 6));
      assertThat(ground.seen.numbers(ALL)).containsExactly(1L, 2L, 4L, 5L, 6L);
    }
  }

  private static void onRollback(Ground ground, Runnable hook) {
    TestDatabases.engine(ground.database).transactions().onRollback(hook);
  }

  @ParameterizedTest
  @EnumSource(System.class)
  void aFailureIsPassedOutwards(System system) throws SQLException {
    try (Ground ground = Ground.of(system)) {
      Sql sql = ground.sql;
      List<String> told = new ArrayList<>();
      boolean committed =
          ground.manager.transaction(
              () -> {
                sql.run(INSERT, 1);
                onRollback(ground, () -> told.add("undone"));
                assertThatThrownBy(() -> sql.run(INSERT, 1)).isInstanceOf(UniqueViolation.class);
                assertThatThrownBy(() -> sql.run(INSERT, 2)).isInstanceOf(TransactionBroken.class);
                assertThatThrownBy(() -> ground.database.atomic(() -> sql.run(INSERT, 2)))
                    .isInstanceOf(TransactionBroken.class);
              });
      assertThat(committed).isFalse(); // although the body returned
      assertThat(told).containsExactly("undone");
      assertThat(ground.seen.numbers(ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(System.class)
  void whatBelongsToTheOutermostBlockIsRefused(System system) throws SQLException {
    try (Ground ground = Ground.of(system)) {
      Database database = ground.database;
      boolean committed =
          ground.manager.transaction(
              () -> {
                refuses("DORM3202", () -> database.atomic(TransactionOptions.durable(), () -> {}));
                refuses(
                    "DORM3201",
                    () ->
                        database.atomic(
                            TransactionOptions.timeout(java.time.Duration.ofDays(1)), () -> {}));
                refuses("DORM2060", () -> database.connection().setAutocommit(false));
                refuses("DORM2062", () -> joined(() -> database.async().call(() -> 1).join()));
                refuses("DORM2062", () -> joined(() -> database.aatomic(block -> null).join()));
                ground.sql.run(INSERT, 1);
              });
      assertThat(committed).isTrue();
      assertThat(ground.seen.numbers(ALL)).containsExactly(1L);
    }
  }

  private static void joined(Runnable program) throws Throwable {
    try {
      program.run();
    } catch (java.util.concurrent.CompletionException failure) {
      throw failure.getCause();
    }
  }

  private static void refuses(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable program) {
    assertThatThrownBy(program)
        .isInstanceOf(QueryDefinitionError.class)
        .extracting(failure -> ((DormException) failure).code())
        .isEqualTo(code);
  }

  /** As with JTA, whose transaction belongs to its thread until all were told. */
  @ParameterizedTest
  @EnumSource(System.class)
  void hooksAreOutsideOfATransactionThatLingers(System system) throws SQLException {
    try (Ground ground = Ground.of(system)) {
      ground.manager.lingering = true;
      Runnable hook =
          () -> {
            assertThat(TestDatabases.engine(ground.database).transactions().active()).isFalse();
            ground.sql.run(INSERT, ground.seen.numbers(ALL).size() + 100);
            ground.database.atomic(() -> ground.sql.run(INSERT, ground.seen.numbers(ALL).size()));
          };
      ground.manager.transaction(
          () -> {
            ground.sql.run(INSERT, 7);
            TestDatabases.engine(ground.database).transactions().onCommit(hook);
          });
      assertThat(ground.seen.numbers(ALL)).containsExactly(2L, 7L, 101L);
      ground.manager.transaction(
          () -> {
            ground.sql.run(INSERT, 8);
            onRollback(ground, hook);
            ground.manager.current().setRollbackOnly();
          });
      assertThat(ground.seen.numbers(ALL)).containsExactly(2L, 4L, 7L, 101L, 103L);
      assertThat(ground.database.metrics().active()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(System.class)
  void manyTransactionsLeaveNothingBehind(System system) throws SQLException {
    try (Ground ground = Ground.of(system)) {
      for (int i = 0; i < 50; i++) {
        long number = i;
        boolean fails = i % 2 == 0;
        ground.manager.transaction(
            () -> {
              ground.sql.run(INSERT, number);
              if (fails) {
                ground.manager.current().setRollbackOnly();
              }
            });
      }
      assertThat(ground.seen.numbers(ALL)).hasSize(25);
      assertThat(ground.database.metrics().active()).isZero();
    }
  }

  @Test
  void sqliteNeedsForeignKeys() throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
    Manager manager = new Manager(source);
    try (Database database = Database.of(source).joining(manager)) {
      Sql sql = new Sql(database);
      manager.transaction(
          () ->
              assertThatThrownBy(() -> sql.number("SELECT 1"))
                  .isInstanceOf(ConfigurationError.class)
                  .hasMessageContaining("DORM2061"));
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        assertThat(statement.execute("SELECT 1")).isTrue();
      }
    }
  }
}
