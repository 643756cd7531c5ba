package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.alone;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.FaultySource;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several migrations in one transaction: all of them, or none, wherever it fails. */
class SingleTransactionTest {
  private static final Operation AUTHOR =
      Ops.createModel("Author", "authors", Cols.bigAuto("id"), Cols.varchar("v", 9).notNull());

  private static Modules modules(Operation last, Migration... further) {
    MigrationEntry first = migration("0001_initial", List.of(), AUTHOR);
    MigrationEntry rows =
        migration(
            "0002_rows",
            List.of("blog.0001_initial"),
            Ops.runSql("rows", Ops.sql("INSERT INTO authors (v) VALUES ('7'), ('8')")));
    MigrationEntry third = migration("0003_last", List.of("blog.0002_rows"), last);
    return further.length == 0
        ? Modules.of(List.of(module("blog", first, rows, third)))
        : Modules.of(
            List.of(
                module(
                    "blog",
                    first,
                    rows,
                    third,
                    MigrationEntry.of(
                        further[0], "0004_alone", List.of("blog.0003_last"), List.of()))));
  }

  @ParameterizedTest
  @EnumSource
  void allAreApplied(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Modules modules = modules(Ops.alterField("Author", Cols.integer("v").notNull()));
    assertThat(Migrator.of(database, modules).singleTransaction().migrate()).isEqualTo(3);
    assertThat(database.rows("SELECT v FROM authors ORDER BY id")).containsExactly("7", "8");
    assertThat(DatabaseInspector.of(database, modules).differences(List.of())).isEmpty();
    assertThat(Migrator.of(database, modules).migrate()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void noneIsAppliedWhereverItFails(Engine engine) {
    Modules modules = modules(Ops.alterField("Author", Cols.integer("v").notNull()));
    FaultySource counting = new FaultySource(TestDatabase.fresh(engine), 0, false);
    Migrator.of(counting, modules).singleTransaction().migrate();
    int all = counting.statements().size();
    for (int n = 1; n <= all; n++) {
      TestDatabase database = TestDatabase.fresh(engine);
      FaultySource faulty = new FaultySource(database, n, n % 2 == 0);
      Migrator migrator = Migrator.of(faulty, modules).singleTransaction();
      assertThatThrownBy(migrator::migrate).isInstanceOf(MigrationError.class);
      boolean committed = !database.applied().isEmpty();
      assertThat(database.applied()).as("statement %d", n).hasSize(committed ? 3 : 0);
      assertThat(database.tables().contains("authors")).isEqualTo(committed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneWithoutTransactionIsRefused(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migration alone = alone(Ops.addField("Author", Cols.text("more")));
    Modules modules = modules(Ops.addField("Author", Cols.text("w")), alone);
    Migrator migrator = Migrator.of(database, modules).singleTransaction();
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM4075] blog.0004_alone");
    assertThat(database.tables()).doesNotContain("authors");
    assertThat(database.applied()).isEmpty();
  }
}
