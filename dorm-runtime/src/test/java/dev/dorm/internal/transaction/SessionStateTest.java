package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** L2: what one borrower sets on a connection does not reach the next one. */
class SessionStateTest {
  private static final TransactionOptions DISCARDING =
      TransactionOptions.DEFAULT.discardingSession();

  /** All settings that differ from the start of the session, and what a connection can hold. */
  private static List<Long> state(Sql sql) {
    return sql.numbers(
        "SELECT hashtext(name || coalesce(setting, '')) FROM pg_settings"
            + " WHERE source = 'session' OR name IN ('transaction_isolation',"
            + " 'transaction_read_only', 'statement_timeout')"
            + " UNION ALL SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
            + " AND pid = pg_backend_pid()"
            + " UNION ALL SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()"
            + " UNION ALL SELECT count(*) FROM pg_cursors ORDER BY 1");
  }

  @Test
  void whatDormSetsStaysInItsBlock() {
    try (Database database = TestDatabases.postgresql().poolSize(1, 1)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER NOT NULL)");
      long pid = sql.number("SELECT pg_backend_pid()");
      List<Long> before = state(sql);
      for (Isolation level : Isolation.values()) {
        TransactionOptions options =
            TransactionOptions.isolation(level).within(Duration.ofSeconds(60));
        database.atomic(options, () -> sql.run("INSERT INTO t (n) VALUES (1)"));
        database.atomic(options.reading(), () -> sql.number("SELECT count(*) FROM t"));
        assertThatThrownBy(
                () ->
                    database.atomic(
                        options,
                        () -> {
                          database.atomic(() -> sql.run("INSERT INTO t (n) VALUES (2)"));
                          sql.run("INSERT INTO nowhere (n) VALUES (1)");
                        }))
            .isInstanceOf(DormException.class);
        assertThat(state(sql)).as("%s", level).isEqualTo(before);
      }
      new Sql(TestDatabases.engine(database).limited(Duration.ofMinutes(1))).number("SELECT 1");
      assertThat(state(sql)).isEqualTo(before);
      assertThat(sql.number("SELECT pg_backend_pid()")).isEqualTo(pid); // the same connection
    }
  }

  @Test
  void whatSqlOfItsOwnSetsGoesWithItsConnection() {
    try (Database database = TestDatabases.postgresql().poolSize(1, 1)) {
      Sql sql = new Sql(database);
      List<Long> before = state(sql);
      for (boolean fails : new boolean[] {false, true}) {
        try {
          database.atomic(
              DISCARDING,
              () -> {
                sql.run("CREATE TEMPORARY TABLE notes (n INTEGER)");
                sql.run("SET search_path = pg_catalog");
                assertThat(sql.numbers("SELECT count(*) FROM (SELECT pg_advisory_lock(4711)) AS x"))
                    .hasSize(1);
                if (fails) {
                  throw new IllegalStateException("mine");
                }
              });
        } catch (IllegalStateException mine) {
          assertThat(fails).isTrue();
        }
        assertThat(state(sql)).isEqualTo(before);
        assertThat(database.metrics().active()).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTemporaryTableIsGone(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      if (kind == Kind.SQLITE_MEMORY) {
        assertThatThrownBy(() -> database.atomic(DISCARDING, () -> {}))
            .isInstanceOf(QueryDefinitionError.class)
            .hasMessageContaining("[DORM2057]");
        return;
      }
      for (int i = 0; i < 3; i++) {
        database.atomic(
            DISCARDING,
            () -> {
              sql.run("CREATE TEMPORARY TABLE notes (n INTEGER)");
              sql.run("INSERT INTO notes (n) VALUES (1)");
            });
      }
      assertThatThrownBy(() -> sql.number("SELECT count(*) FROM notes"))
          .isInstanceOf(DormException.class);
      assertThat(database.metrics().active()).isZero();
    }
  }
}
