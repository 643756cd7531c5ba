package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** Makes each JDBC call of a stream fail in turn: its connection is given back, once. */
class StreamFaultsTest {
  private static final int ROWS = 7;

  private static final List<Supplier<Throwable>> FAILURES =
      List.of(
          () -> new SQLException("injected"),
          () -> new SQLException("injected", "08006"),
          () -> new IllegalStateException("injected"),
          () -> new OutOfMemoryError("injected"));

  @Test
  void sqlite() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setSynchronous("OFF");
    source.setUrl("jdbc:sqlite:" + TestDatabases.sqliteFile());
    everyCallFails(source);
  }

  @Test
  void postgresql() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(TestDatabases.postgresqlUrl());
    config.setUsername("postgres");
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(5000);
    try (HikariDataSource source = new HikariDataSource(config)) {
      everyCallFails(source);
    }
  }

  private static void everyCallFails(DataSource real) {
    FailingDataSource failing = new FailingDataSource(real);
    try (Database database = Database.of(failing);
        Database witness = Database.of(real)) {
      Sql sql = new Sql(witness);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      for (int i = 0; i < ROWS; i++) {
        sql.run("INSERT INTO t (n) VALUES (?)", i);
      }
      for (Supplier<Throwable> failure : FAILURES) {
        for (boolean afterwards : new boolean[] {false, true}) {
          assertThat(callsOf(failing, afterwards, failure, () -> read(database))).isGreaterThan(12);
          assertThat(
                  callsOf(
                      failing, afterwards, failure, () -> database.atomic(() -> read(database))))
              .isGreaterThan(12);
        }
      }
    }
  }

  /** Lets the first call fail, then the second, until there is no such call; gives its number. */
  private static int callsOf(
      FailingDataSource failing,
      boolean afterwards,
      Supplier<Throwable> failure,
      Runnable reading) {
    int call = 0;
    boolean failed = true;
    while (failed) {
      call++;
      failing.failAt(call, afterwards, failure);
      try {
        reading.run();
      } catch (RuntimeException | OutOfMemoryError expected) {
        assertThat(failing.failedCall()).as("without a failure: %s", expected).isNotEmpty();
      }
      failed = !failing.failedCall().isEmpty();
      assertThat(failing.openConnections()).as("%s", failing.failedCall()).isZero();
      failing.failAt(-1, false, failure);
    }
    return call;
  }

  private static void read(Database database) {
    try (Stream<Integer> rows =
        database.raw("SELECT n FROM t ORDER BY n").as(row -> row.get("n", Integer.class)).stream(
            2)) {
      assertThat(rows.toList()).hasSize(ROWS);
    }
  }
}
