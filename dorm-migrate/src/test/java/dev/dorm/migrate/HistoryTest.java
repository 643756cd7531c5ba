package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.EditedMigration;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database has applied, and what that means for what comes. */
class HistoryTest {
  private static final MigrationEntry FIRST =
      migration(
          "0001_initial", List.of(), Ops.createModel("Author", "authors", Cols.bigAuto("id")));
  private static final MigrationEntry SECOND =
      migration("0002_bio", List.of("blog.0001_initial"), Ops.addField("Author", Cols.text("bio")));
  private static final MigrationEntry THIRD =
      migration("0003_age", List.of("blog.0002_bio"), Ops.addField("Author", Cols.integer("age")));
  private static final MigrationModule SHOP =
      module(
          "shop",
          migration(
              "0001_initial",
              List.of("blog.0002_bio"),
              Ops.createModel(
                  "Item",
                  "items",
                  Cols.bigAuto("id"),
                  Cols.foreignKey("author", "blog.Author").constraint("fk_item_author"))));

  private static Migrator migrator(TestDatabase database, MigrationModule... modules) {
    return Migrator.of(database, Modules.of(List.of(modules)));
  }

  private static Migrator all(TestDatabase database) {
    return migrator(database, module("blog", FIRST, SECOND, THIRD), SHOP);
  }

  @ParameterizedTest
  @EnumSource
  void goesToAnyMigrationOfTheHistory(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = all(database);
    assertThat(migrator.migrate("shop", null)).isEqualTo(3);
    assertThat(database.applied())
        .containsExactly("blog.0001_initial", "blog.0002_bio", "shop.0001_initial");
    assertThat(migrator.migrate("blog", "0003")).isEqualTo(1);
    assertThat(migrator.migrate("blog", "0003_age")).isZero();
    assertThat(migrator.plan("blog", "0001"))
        .extracting(plan -> plan.app() + "." + plan.name() + " " + plan.forwards())
        .containsExactly("shop.0001_initial false", "blog.0003_age false", "blog.0002_bio false");
    assertThat(migrator.migrate("blog", "0002_bio")).isEqualTo(1);
    assertThat(database.applied()).contains("shop.0001_initial").doesNotContain("blog.0003_age");
    assertThat(migrator.migrate("blog", "zero")).isEqualTo(3);
    assertThat(database.tables()).containsExactly("dorm_migrations");
    assertThat(migrator.migrate("blog", "zero")).isZero();
    assertThat(migrator.migrate()).isEqualTo(4);
    assertThat(migrator.rollback("blog", 2)).isEqualTo(3);
    assertThat(database.applied()).containsExactly("blog.0001_initial");
  }

  @ParameterizedTest
  @EnumSource
  void refusesTargetsThatNameNothingOrTooMuch(Engine engine) {
    Migrator migrator = all(TestDatabase.fresh(engine));
    assertThatThrownBy(() -> migrator.migrate("blog", "000"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("More than one migration of blog begins with \"000\"")
        .hasMessageContaining("0001_initial, 0002_bio, 0003_age");
    assertThatThrownBy(() -> migrator.migrate("blog", "0009"))
        .hasMessageContaining("No migration of blog begins with \"0009\"");
    assertThatThrownBy(() -> migrator.migrate("blgo", null))
        .hasMessageContaining(
            "[DORM2020] There is no app \"blgo\" with migrations; there are: blog, shop");
  }

  @ParameterizedTest
  @EnumSource
  void readingCommandsWriteNothing(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = all(database);
    assertThat(migrator.plan()).hasSize(4);
    assertThat(migrator.status())
        .extracting(MigrationStatus::state)
        .containsOnly(MigrationStatus.State.PENDING);
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noticesAnEditAfterwards(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    all(database).migrate();
    MigrationEntry edited =
        migration(
            "0002_bio",
            List.of("blog.0001_initial"),
            Ops.addField("Author", Cols.varchar("bio", 9)));
    Migrator migrator = migrator(database, module("blog", FIRST, edited, THIRD), SHOP);
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(EditedMigration.class)
        .hasMessageContaining("[DORM2023] blog.0002_bio was edited after it was applied")
        .satisfies(e -> assertThat(((EditedMigration) e).exitCode()).isEqualTo(7));
    assertThat(migrator.status())
        .filteredOn(status -> status.state() == MigrationStatus.State.EDITED)
        .extracting(MigrationStatus::name)
        .containsExactly("0002_bio");
    assertThat(migrator.ignoreChecksums().migrate()).isZero();
    MigrationEntry reverseOnly =
        migration(
            "0002_bio", List.of("blog.0001_initial"), Ops.addField("Author", Cols.text("bio")));
    assertThat(migrator(database, module("blog", FIRST, reverseOnly, THIRD), SHOP).migrate())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void warnsOfWhatThisBuildDoesNotHold(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    all(database).migrate();
    MigrationEntry added =
        migration("0001_initial", List.of(), Ops.createModel("Note", "notes", Cols.bigAuto("id")));
    List<String> warnings = new ArrayList<>();
    Migrator older =
        migrator(database, module("blog", FIRST, SECOND), SHOP, module("notes", added))
            .listener(
                new MigrationListener() {
                  @Override
                  public void warning(String text) {
                    warnings.add(text);
                  }
                });
    assertThat(older.migrate()).isEqualTo(1);
    assertThat(warnings)
        .containsExactly("[?] blog.0003_age was applied, but is not part of this build.");
    assertThat(older.status())
        .filteredOn(status -> status.state() == MigrationStatus.State.UNKNOWN)
        .extracting(MigrationStatus::name)
        .containsExactly("0003_age");
    assertThatThrownBy(() -> older.migrate("blog", "0001"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(
            "[DORM2019] blog.0003_age was applied, but is not part of this build");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAHistoryWithAHole(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    all(database).migrate();
    database.run("DELETE FROM dorm_migrations WHERE name = '0002_bio'");
    assertThatThrownBy(() -> all(database).migrate())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2018] blog.0003_age was applied, but blog.0002_bio");
  }

  @ParameterizedTest
  @EnumSource
  void anOlderNumberThatWasMergedLaterStillRuns(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    migrator(database, module("blog", FIRST, SECOND)).migrate();
    MigrationEntry merged =
        migration(
            "0001_other",
            List.of("blog.0001_initial"),
            Ops.addField("Author", Cols.integer("age")));
    MigrationEntry merge = migration("0003_merge", List.of("blog.0002_bio", "blog.0001_other"));
    assertThat(migrator(database, module("blog", FIRST, merged, SECOND, merge)).migrate())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void adoptsTheTableOfThePythonProject(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    database.run(
        engine == Engine.SQLITE
            ? "CREATE TABLE dorm_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, app VARCHAR(255)"
                + " NOT NULL, name VARCHAR(255) NOT NULL, applied_at TIMESTAMP DEFAULT"
                + " CURRENT_TIMESTAMP)"
            : "CREATE TABLE dorm_migrations (id SERIAL PRIMARY KEY, app VARCHAR(255) NOT NULL, name"
                + " VARCHAR(255) NOT NULL, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP)",
        "CREATE TABLE authors (id "
            + (engine == Engine.SQLITE ? "INTEGER" : "bigserial")
            + " PRIMARY KEY)",
        "INSERT INTO dorm_migrations (app, name) VALUES ('blog', '0001_initial'), ('old', 'by"
            + " hand')");
    assertThat(all(database).status())
        .extracting(MigrationStatus::state)
        .contains(MigrationStatus.State.APPLIED);
    assertThat(all(database).migrate()).isEqualTo(3);
    assertThat(
            database.rows(
                "SELECT app, name, state, checksum IS NULL FROM dorm_migrations ORDER BY id"))
        .hasSize(5)
        .first()
        .asString()
        .matches("blog\\|0001_initial\\|applied\\|(1|t)");
  }

  @ParameterizedTest
  @EnumSource
  void fakesWithoutRunning(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    assertThat(all(database).fake().migrate()).isEqualTo(4);
    assertThat(database.tables()).containsExactly("dorm_migrations");
    assertThat(all(database).fake().migrate("blog", "zero")).isEqualTo(4);
    assertThat(database.applied()).isEmpty();
  }

  /** The tables are there, from another tool: the first migrations are recorded, the others run. */
  @ParameterizedTest
  @EnumSource
  void takesTablesThatAreThere(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    all(database).migrate("blog", "0001");
    database.run("DELETE FROM dorm_migrations");
    assertThat(all(database).fakeInitial().migrate()).isEqualTo(4);
    assertThat(database.applied()).hasSize(4);
    assertThat(database.tables()).contains("authors", "items");
  }

  @ParameterizedTest
  @EnumSource
  void refusesTablesThatDiffer(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    database.run("CREATE TABLE authors (other integer)");
    assertThatThrownBy(() -> all(database).fakeInitial().migrate())
        .hasMessageStartingWith("[DORM2030]")
        .hasMessageContaining("authors.id");
    assertThat(database.applied()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesTablesOfOtherTypes(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    all(database).migrate("blog", "0001");
    database.run("DELETE FROM dorm_migrations");
    String id = engine == Engine.SQLITE ? "integer primary key" : "bigint primary key";
    database.run("CREATE TABLE items (id " + id + ", author_id integer, price text)");
    assertThatThrownBy(() -> all(database).fakeInitial().migrate())
        .hasMessageStartingWith("[DORM2030] shop.0001_initial cannot be taken as applied")
        .hasMessageContaining("items has no foreign key (author_id) to authors")
        .hasMessageContaining(
            engine == Engine.POSTGRESQL ? "items.author_id is integer, not bigint" : "");
    assertThat(database.applied()).doesNotContain("shop.0001_initial");
  }
}
