package dev.dorm.migrate;

import static dev.dorm.Dsl.bind;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Database;
import dev.dorm.DatabaseConnection;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations inside a transaction of the program: they would wait for the one that waits. */
class OpenTransactionTest {
  private static final Operation TABLE =
      Ops.createModel("Thing", "things", Cols.bigAuto("id"), Cols.text("v"));
  private static final String ROWS = "SELECT id, v FROM things ORDER BY id";

  private static Database open(TestDatabase database) {
    return switch (database.engine()) {
      case SQLITE -> Database.sqlite(database.file());
      case POSTGRESQL -> Database.postgresql(database.urlWithoutUser(), "postgres", "");
    };
  }

  private static void refuses(Migrator migrator) {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            migrator::migrate,
            () -> migrator.rollback("shop", 1),
            () -> migrator.prune("shop"),
            () -> migrator.repair().dropInvalidIndexes())) {
      assertThatThrownBy(call)
          .isInstanceOf(UsageError.class)
          .hasMessageContaining("[DORM4085]")
          .hasMessageContaining("FIX: migrate before the block");
    }
  }

  private static void insert(Database database, String value) {
    String sql = "INSERT INTO things (v) VALUES (:v) RETURNING id";
    database.raw(sql, bind("v", value)).as(row -> row.get("id", Long.class)).list();
  }

  @ParameterizedTest
  @EnumSource
  void aRebuildInsideAnOpenTransactionIsRefused(Engine engine) {
    TestDatabase file = TestDatabase.fresh(engine);
    try (Database database = open(file)) {
      Migrator migrator =
          Migrator.of(
              database,
              module(
                  "shop",
                  migration("0001_initial", List.of(), TABLE),
                  migration(
                      "0002_number",
                      List.of("shop.0001_initial"),
                      Ops.alterField("Thing", Cols.integer("v")))));
      migrator.migrate("shop", "0001");
      assertThat(database.inTransaction()).isFalse();
      database.atomic(
          () -> {
            assertThat(database.inTransaction()).isTrue();
            insert(database, "12");
            refuses(migrator);
            assertThat(migrator.plan()).hasSize(1);
            insert(database, "-7");
          });
      try (DatabaseConnection connection = database.connection()) {
        connection.setAutocommit(false);
        insert(database, "0");
        refuses(migrator);
        connection.commit();
        connection.setAutocommit(true);
      }
      assertThat(database.inTransaction()).isFalse();
      assertThat(file.applied()).containsExactly("shop.0001_initial");
      assertThat(file.rows(ROWS)).containsExactly("1|12", "2|-7", "3|0");
      assertThat(migrator.migrate()).isEqualTo(1);
      assertThat(file.rows("SELECT id, v + 1 FROM things ORDER BY id"))
          .containsExactly("1|13", "2|-6", "3|1");
    }
  }
}
