package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.ConfigurationError;
import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.exception.PoolExhausted;
import dev.dorm.internal.transaction.PostgresqlServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ConnectionHealthTest {
  @Test
  void aDeadConnectionIsFoundBeforeAStatementIsSent() {
    try (Database database = TestDatabases.postgresql().poolSize(0, 1)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      for (int i = 0; i < 20; i++) {
        PostgresqlServer.kill(sql.number("SELECT pg_backend_pid()"));
        sql.run("INSERT INTO t (n) VALUES (?)", i); // a write is never sent twice
        PostgresqlServer.kill(sql.number("SELECT pg_backend_pid()"));
        long number = i;
        database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (?)", number));
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(40);
    }
  }

  @Test
  void nothingIsResumedInsideATransaction() {
    try (Database database = TestDatabases.postgresql()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint)");
      for (int i = 0; i < 10; i++) {
        assertThatThrownBy(
                () ->
                    database.atomic(
                        () -> {
                          sql.run("INSERT INTO t (n) VALUES (?)", 1);
                          PostgresqlServer.kill(sql.number("SELECT pg_backend_pid()"));
                          sql.run("INSERT INTO t (n) VALUES (?)", 2);
                        }))
            .isInstanceOf(ConnectionLost.class);
      }
      assertThat(sql.number("SELECT count(*) FROM t")).isZero();
    }
  }

  @Test
  void theSessionIsInUtcWhateverTheJvmIs() {
    TimeZone former = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Auckland")));
    try (Database database = TestDatabases.postgresql();
        HikariDataSource own = new HikariDataSource()) {
      String year = "SELECT EXTRACT(YEAR FROM timestamptz '2024-12-31 23:00:00+00')::bigint";
      assertThat(new Sql(database).number(year)).isEqualTo(2024);
      own.setJdbcUrl(TestDatabases.postgresqlUrl());
      own.setUsername("postgres");
      own.setAutoCommit(false);
      try (Database foreign = Database.of(own)) {
        assertThat(foreign.system()).isEqualTo("postgresql");
        Sql sql = new Sql(foreign);
        assertThat(sql.number(year)).isEqualTo(2024);
        sql.run("CREATE TABLE t (n bigint)");
        sql.run("INSERT INTO t (n) VALUES (1)"); // commits, though the pool's connections would not
        foreign.atomic(() -> sql.run("INSERT INTO t (n) VALUES (2)"));
        assertThat(sql.number("SELECT count(*) FROM t")).isEqualTo(2);
        assertThat(own.getHikariPoolMXBean().getActiveConnections()).isZero();
      }
      assertThat(own.isClosed()).isFalse();
    } finally {
      TimeZone.setDefault(former);
    }
  }

  /** What a wrapped call does beside the real one. */
  private interface Interception {
    void around(String method, Call real) throws Throwable;
  }

  private interface Call {
    void run() throws Throwable;
  }

  private static DataSource intercepted(DataSource real, Class<?> type, Interception interception) {
    return proxy(
        DataSource.class,
        real,
        (method, target) -> target.run(),
        connection ->
            proxy(
                Connection.class,
                (Connection) connection,
                type == Connection.class ? interception : (method, target) -> target.run(),
                inner ->
                    type == PreparedStatement.class && inner instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement, interception, rows -> rows)
                        : inner));
  }

  private static <T> T proxy(
      Class<T> type,
      T real,
      Interception interception,
      java.util.function.Function<Object, Object> results) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object[] result = new Object[1];
              interception.around(
                  method.getName(),
                  () -> {
                    try {
                      result[0] = method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                      throw failure.getCause();
                    }
                  });
              return result[0] instanceof Connection || result[0] instanceof PreparedStatement
                  ? results.apply(result[0])
                  : result[0];
            }));
  }

  private static HikariDataSource pool() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(TestDatabases.postgresqlUrl());
    pool.setUsername("postgres");
    pool.setMinimumIdle(0);
    return pool;
  }

  @Test
  void aCommitWhoseReplyIsLostIsUnknownAndNotRepeated() {
    try (HikariDataSource pool = pool();
        Database witness = Database.of(pool)) {
      Sql seen = new Sql(witness);
      seen.run("CREATE TABLE t (n bigint)");
      AtomicInteger commits = new AtomicInteger();
      DataSource losing =
          intercepted(
              pool,
              Connection.class,
              (method, real) -> {
                real.run();
                if (method.equals("commit")) {
                  commits.incrementAndGet();
                  throw new SQLException("the reply was cut", "08006");
                }
              });
      try (Database database = Database.of(losing)) {
        Sql sql = new Sql(database);
        for (int i = 1; i <= 20; i++) {
          long number = i;
          assertThatThrownBy(
                  () -> database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (?)", number)))
              .isInstanceOf(CommitOutcomeUnknown.class)
              .hasMessageContaining("FIX: read back before repeating.");
          assertThat(seen.number("SELECT count(*) FROM t")).isEqualTo(i);
          assertThat(commits.get()).isEqualTo(i);
        }
      }
    }
  }

  @Test
  void aRefusedCommitIsNotUnknown() {
    try (Database database = TestDatabases.postgresql()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n bigint UNIQUE DEFERRABLE INITIALLY DEFERRED)");
      assertThatThrownBy(
              () ->
                  database.atomic(
                      () -> {
                        sql.run("INSERT INTO t (n) VALUES (1)");
                        sql.run("INSERT INTO t (n) VALUES (1)");
                      }))
          .isInstanceOf(dev.dorm.exception.UniqueViolation.class);
      assertThat(sql.number("SELECT count(*) FROM t")).isZero();
    }
    try (Database database = Kind.SQLITE_FILE.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE p (n INTEGER PRIMARY KEY)");
      sql.run("CREATE TABLE c (n INTEGER REFERENCES p (n) DEFERRABLE INITIALLY DEFERRED)");
      assertThatThrownBy(() -> database.atomic(() -> sql.run("INSERT INTO c (n) VALUES (1)")))
          .isInstanceOf(dev.dorm.exception.ForeignKeyViolation.class);
      assertThat(sql.number("SELECT count(*) FROM c")).isZero();
      // Outside of a block the refusal comes with the last row of a returning statement.
      assertThatThrownBy(
              () ->
                  database
                      .engine()
                      .executor()
                      .query(
                          Sql.statement("INSERT INTO c (n) VALUES (1) RETURNING n"),
                          binder -> {},
                          rows -> rows.next() ? rows.row().readLong(1) : -1))
          .isInstanceOf(dev.dorm.exception.ForeignKeyViolation.class);
      assertThat(sql.number("SELECT count(*) FROM c")).isZero();
    }
  }

  @Test
  void aReadThatMeetsADeadConnectionRunsOnceMoreAndAWriteDoesNot() {
    try (HikariDataSource pool = pool()) {
      AtomicInteger left = new AtomicInteger();
      AtomicInteger sent = new AtomicInteger();
      DataSource dying =
          intercepted(
              pool,
              PreparedStatement.class,
              (method, real) -> {
                if (method.equals("executeQuery") || method.equals("executeLargeUpdate")) {
                  sent.incrementAndGet();
                  if (left.getAndDecrement() > 0) {
                    throw new SQLException("gone", "08006");
                  }
                }
                real.run();
              });
      try (Database database = Database.of(dying)) {
        Sql sql = new Sql(database);
        sql.run("CREATE TABLE t (n bigint)");
        sent.set(0);
        left.set(1);
        assertThat(sql.number("SELECT count(*) FROM t")).isZero();
        assertThat(sent.get()).isEqualTo(2);
        sent.set(0);
        left.set(2);
        assertThatThrownBy(() -> sql.number("SELECT count(*) FROM t"))
            .isInstanceOf(ConnectionLost.class);
        assertThat(sent.get()).isEqualTo(2);
        sent.set(0);
        left.set(1);
        assertThatThrownBy(() -> sql.run("INSERT INTO t (n) VALUES (1)"))
            .isInstanceOf(ConnectionLost.class);
        assertThat(sent.get()).isEqualTo(1);
        left.set(1);
        sent.set(0);
        assertThatThrownBy(() -> database.atomic(() -> sql.number("SELECT count(*) FROM t")))
            .isInstanceOf(ConnectionLost.class);
        assertThat(sent.get()).isEqualTo(1);
        left.set(0);
        assertThat(sql.number("SELECT count(*) FROM t")).isZero();
      }
    }
  }

  /** A pool of the application that has no connection left, or was closed, is told as such. */
  @Test
  void anotherPoolTellsWhyItGivesNone() throws SQLException {
    try (HikariDataSource pool = pool()) {
      pool.setMaximumPoolSize(1);
      pool.setConnectionTimeout(250);
      try (Database database = Database.of(pool).named("theirs")) {
        assertThat(Patience.until(() -> isThere(database))).isTrue();
        try (Connection held = pool.getConnection()) {
          assertThat(held.isClosed()).isFalse();
          assertThatThrownBy(() -> new Sql(database).number("SELECT 1"))
              .isInstanceOf(PoolExhausted.class)
              .hasMessageContaining("The data source of \"theirs\" gave no connection in its time.")
              .hasMessageContaining("FIX: ");
        }
        pool.close();
        assertThatThrownBy(() -> new Sql(database).number("SELECT 1"))
            .isInstanceOf(ConnectionFailed.class)
            .hasMessageContaining("FIX: ")
            .hasMessageContaining("has been closed");
      }
    }
  }

  private static boolean isThere(Database database) {
    try {
      return new Sql(database).number("SELECT 1") == 1;
    } catch (DormException slow) {
      return false;
    }
  }

  @Test
  void anotherDatabaseSystemIsRefused() {
    DatabaseMetaData metadata =
        (DatabaseMetaData)
            Proxy.newProxyInstance(
                DatabaseMetaData.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (self, method, arguments) ->
                    method.getName().equals("getDatabaseProductName") ? "Oracle" : null);
    Connection connection =
        (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) ->
                    method.getName().equals("getMetaData") ? metadata : null);
    DataSource source =
        (DataSource)
            Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> connection);
    try (Database database = Database.of(source)) {
      assertThatThrownBy(database::system)
          .isInstanceOf(ConfigurationError.class)
          .hasMessageContaining("leads to oracle; dorm speaks sqlite and postgresql.");
    }
  }
}
