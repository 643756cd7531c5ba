package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.EditedMigration;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A history that does not say what happened, corrected. */
class RepairTest {
  private static Modules modules(String column) {
    return Modules.of(
        List.of(
            module(
                "blog",
                migration(
                    "0001_initial",
                    List.of(),
                    Ops.createModel(
                        "Author",
                        "authors",
                        Cols.bigAuto("id"),
                        Cols.text(column),
                        Ops.index("idx_author_x").on(column))))));
  }

  @ParameterizedTest
  @EnumSource
  void editedMigrationIsAccepted(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator.of(database, modules("name")).migrate();
    Migrator edited = Migrator.of(database, modules("title"));
    assertThatThrownBy(edited::migrate).isInstanceOf(EditedMigration.class);
    edited.repair().rerecordChecksum("blog.0001_initial");
    assertThat(edited.migrate()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void rowsComeAndGo(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = Migrator.of(database, modules("name"));
    migrator.repair().markApplied("blog.0001_initial");
    assertThat(database.applied()).containsExactly("blog.0001_initial");
    assertThat(database.tables()).doesNotContain("authors");
    migrator.repair().forget("blog.0001_initial");
    assertThat(database.applied()).isEmpty();
    for (String wrong : List.of("blog.0001_initial", "nothing", "")) {
      assertThatThrownBy(() -> migrator.repair().forget(wrong)).isInstanceOf(UsageError.class);
    }
    assertThatThrownBy(() -> migrator.repair().markApplied("blog.0009_x"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("DORM2020");
    assertThatThrownBy(() -> migrator.repair().rerecordChecksum("blog.0001_initial"))
        .isInstanceOf(UsageError.class);
  }

  @Test
  void unfinishedIndexGoes() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Migrator migrator = Migrator.of(database, modules("name"));
    migrator.migrate();
    assertThat(migrator.repair().dropInvalidIndexes()).isEmpty();
    database.run(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'idx_author_x'::regclass");
    assertThat(migrator.repair().dropInvalidIndexes()).containsExactly("idx_author_x");
    assertThat(
            database.rows(
                "SELECT 1 FROM pg_indexes WHERE indexname = 'idx_author_x'"
                    + " AND schemaname = current_schema()"))
        .isEmpty();
  }
}
