package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.UniqueViolation;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A savepoint that goes to the database with the statement that it is for, and with no other. */
class SentSavepointTest {
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theStatementOfAnotherThreadLeavesItAlone(Kind kind) {
    try (Database database = kind.open()) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER PRIMARY KEY)");
      sql.run(INSERT, 1);
      database.atomic(
          () -> {
            CallContext block = CallContext.current();
            assertThatThrownBy(
                    () ->
                        sql.only(
                            () -> {
                              elsewhere(block, () -> sql.run(INSERT, 2));
                              return sql.run(INSERT, 1);
                            }))
                .isInstanceOf(UniqueViolation.class);
            sql.run(INSERT, 3);
          });
      assertThat(sql.numbers("SELECT n FROM t ORDER BY n")).containsExactly(1L, 3L);
    }
  }

  private static void elsewhere(CallContext block, Runnable statement) {
    CompletableFuture.runAsync(
            () -> {
              CallContext former = CallContext.bind(block);
              try {
                statement.run();
              } finally {
                CallContext.bind(former);
              }
            })
        .join();
  }
}
