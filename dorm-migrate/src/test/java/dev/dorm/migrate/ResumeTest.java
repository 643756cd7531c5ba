package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.alone;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.EditedMigration;
import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration that is not atomic goes on where it stopped. */
class ResumeTest {
  private static final MigrationEntry FIRST =
      migration(
          "0001_initial",
          List.of(),
          Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("name")));

  private static MigrationEntry apart(Operation... operations) {
    return MigrationEntry.of(
        alone(operations), "0002_apart", List.of("blog.0001_initial"), List.of());
  }

  private static Migrator migrator(TestDatabase database, MigrationEntry second) {
    return Migrator.of(database, Modules.of(List.of(module("blog", FIRST, second))));
  }

  @ParameterizedTest
  @EnumSource
  void goesOnAtTheStepThatFailed(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    MigrationEntry second =
        apart(
            Ops.runSql(
                "one", Ops.sql("INSERT INTO tags (name) VALUES ('one')"), Ops.sql().nothing()),
            Ops.runSql(
                "two",
                Ops.sql("INSERT INTO tags (name) SELECT what FROM later"),
                Ops.sql("DELETE FROM tags WHERE name = 'two'")),
            Ops.addField("Tag", Cols.integer("age")));
    Migrator migrator = migrator(database, second);
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("the steps before it are kept, and the next run goes on here");
    assertThat(migrator.status())
        .last()
        .satisfies(
            status -> {
              assertThat(status.state()).isEqualTo(MigrationStatus.State.UNFINISHED);
              assertThat(status.steps()).isEqualTo(1);
            });
    database.run("CREATE TABLE later (what text)", "INSERT INTO later VALUES ('two')");
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT name, age FROM tags ORDER BY id"))
        .containsExactly("one|null", "two|null");
    assertThat(migrator.migrate()).isZero();
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
    assertThat(database.rows("SELECT name FROM tags")).containsExactly("one");
    assertThat(database.applied()).hasSize(1);
  }

  @Test
  void buildsIndexesWhileTheTableIsWrittenTo() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Operation index =
        Ops.addIndexConcurrently("Tag", Ops.index("idx_tag_name").on("name").unique());
    assertThatThrownBy(
            () ->
                migrator(database, migration("0002_apart", List.of("blog.0001_initial"), index))
                    .migrate())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2028]")
        .hasMessageContaining("FIX: override atomic()");
    assertThat(database.tables()).containsExactly("dorm_migrations");
    Migrator migrator = migrator(database, apart(index));
    migrator.migrate("blog", "0001");
    database.run("CREATE INDEX idx_tag_name ON tags (name)");
    database.run(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'idx_tag_name'::regclass");
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.schema()).anyMatch(line -> line.contains("UNIQUE INDEX idx_tag_name"));
    assertThat(migrator.rollback("blog", 1)).isEqualTo(1);
    assertThat(database.schema()).noneMatch(line -> line.contains("idx_tag_name"));
  }

  private static MigrationEntry stopping(String table) {
    return apart(
        Ops.addField("Tag", Cols.integer("age")),
        Ops.runSql(
            "two",
            Ops.sql("INSERT INTO tags (name) SELECT what FROM " + table),
            Ops.sql("DELETE FROM " + table)));
  }

  /** The step that failed was wrong, and is mended in the migration itself. */
  @ParameterizedTest
  @EnumSource
  void goesOnWithAMendedStep(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    List<String> told = new ArrayList<>();
    MigrationListener listener =
        new MigrationListener() {
          @Override
          public void failed(String migration) {
            told.add(migration + " was rolled back");
          }

          @Override
          public void stopped(String migration) {
            told.add(migration + " stopped");
          }
        };
    assertThatThrownBy(migrator(database, stopping("wrong")).listener(listener)::migrate)
        .isInstanceOf(MigrationFailed.class);
    assertThat(told).containsExactly("blog.0002_apart stopped");
    database.run("CREATE TABLE later (what text)", "INSERT INTO later VALUES ('two')");
    Migrator mended = migrator(database, stopping("later"));
    assertThatThrownBy(mended::migrate)
        .isInstanceOf(EditedMigration.class)
        .hasMessageContaining("[DORM2023] blog.0002_apart stopped when 1 of its steps were done")
        .hasMessageContaining("repair --rerecord-checksum blog.0002_apart, and migrate goes on");
    mended.repair().rerecordChecksum("blog.0002_apart");
    assertThat(mended.migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT name, age FROM tags")).containsExactly("two|null");
    assertThat(mended.migrate()).isZero();
    assertThat(mended.rollback("blog", 1)).isEqualTo(1);
  }

  /** What was done of the second one would be forgotten, and never done again. */
  @ParameterizedTest
  @EnumSource
  void keepsWhatAnUnfinishedMigrationStandsOn(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Migrator migrator = migrator(database, stopping("later"));
    assertThatThrownBy(migrator::migrate).isInstanceOf(MigrationFailed.class);
    assertThatThrownBy(() -> migrator.rollback("blog", 1))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2037] blog.0002_apart stopped when 1 of its steps were done")
        .hasMessageContaining("FIX: run migrate until it is done");
    assertThatThrownBy(() -> migrator.migrate("blog", "zero")).isInstanceOf(PlanRefused.class);
    assertThatThrownBy(() -> migrator.migrate("blog", "0001")).isInstanceOf(PlanRefused.class);
    database.run("CREATE TABLE later (what text)");
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT name, age FROM tags")).isEmpty();
    assertThat(migrator.migrate("blog", "zero")).isEqualTo(2);
    assertThat(migrator.migrate()).isEqualTo(2);
    assertThat(database.rows("SELECT name, age FROM tags")).isEmpty();
  }

  /** A squash would begin anew what stands there half done. */
  @ParameterizedTest
  @EnumSource
  void goesOnBeforeItCountsAsSquashed(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    Operation tags = Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("name"));
    Operation fill =
        Ops.runSql(
            "fill", Ops.sql("INSERT INTO tags (name) SELECT what FROM later"), Ops.sql().nothing());
    MigrationEntry first = MigrationEntry.of(alone(tags, fill), "0001_apart", List.of(), List.of());
    MigrationEntry squash =
        MigrationEntry.of(
            alone(tags, fill), "0001_squashed", List.of(), List.of("blog.0001_apart"));
    Migrator before = Migrator.of(database, Modules.of(List.of(module("blog", first))));
    assertThatThrownBy(before::migrate).isInstanceOf(MigrationFailed.class);
    database.run("CREATE TABLE later (what text)", "INSERT INTO later VALUES ('one')");
    Migrator migrator = Migrator.of(database, Modules.of(List.of(module("blog", first, squash))));
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows("SELECT name FROM tags")).containsExactly("one");
    assertThat(migrator.migrate()).isZero();
    assertThat(database.applied()).contains("blog.0001_squashed");
  }

  /** A migration behind it would run on tables that are neither as before nor as after. */
  @ParameterizedTest
  @EnumSource
  void goesOnWithAWayBackThatStopped(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    database.run("CREATE TABLE later (what text)");
    MigrationEntry second =
        apart(
            Ops.runSql(
                "two", Ops.sql("INSERT INTO later VALUES ('a')"), Ops.sql("DELETE FROM later")),
            Ops.addField("Tag", Cols.integer("age")));
    Migrator migrator = migrator(database, second);
    migrator.migrate();
    database.run("DROP TABLE later");
    assertThatThrownBy(() -> migrator.rollback("blog", 1))
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("could not be undone");
    MigrationEntry third =
        migration(
            "0003_more", List.of("blog.0002_apart"), Ops.alterField("Tag", Cols.bigint("age")));
    Migrator longer =
        Migrator.of(database, Modules.of(List.of(module("blog", FIRST, second, third))));
    assertThatThrownBy(longer::migrate)
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("[DORM2037] blog.0002_apart was being undone and stopped")
        .hasMessageContaining("FIX: rollback blog");
    database.run("CREATE TABLE later (what text)");
    assertThat(longer.rollback("blog", 1)).isEqualTo(1);
    assertThat(longer.migrate()).isEqualTo(2);
  }

  private static final String NAMED =
      "SELECT indisvalid, indisunique FROM pg_index WHERE"
          + " indexrelid = 'idx_tag_name'::regclass";

  @Test
  void takesNoOtherIndexForTheOneThatItBuilds() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Migrator migrator =
        migrator(
            database,
            apart(Ops.addIndexConcurrently("Tag", Ops.index("idx_tag_name").on("name").unique())));
    migrator.migrate("blog", "0001");
    database.run("CREATE INDEX idx_tag_name ON tags (id)");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(migrator::migrate)
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContaining("a table or index of that name is there already");
      assertThat(database.rows(NAMED)).containsExactly("t|f");
    }
    database.run("DROP INDEX idx_tag_name");
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows(NAMED)).containsExactly("t|t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE UNIQUE INDEX CONCURRENTLY Idx_tag_name ON tags (name)",
        "create unique index concurrently if not exists \"idx_tag_name\" on tags (name)"
      })
  void buildsAnIndexOfHandWrittenSqlAgain(String sql) {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Migrator migrator =
        migrator(database, apart(Ops.runSql("index", Ops.sql(sql), Ops.sql().nothing())));
    migrator.migrate("blog", "0001");
    database.run("INSERT INTO tags (name) VALUES ('a'), ('a')");
    assertThatThrownBy(migrator::migrate)
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("ERROR 23505");
    assertThat(database.rows(NAMED)).containsExactly("f|t");
    database.run("UPDATE tags SET name = 'b' WHERE id = 2");
    assertThat(migrator.migrate()).isEqualTo(1);
    assertThat(database.rows(NAMED)).containsExactly("t|t");
  }
}
