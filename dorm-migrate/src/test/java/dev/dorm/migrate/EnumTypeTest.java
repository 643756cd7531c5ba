package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.MigrationFailed;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.lint.LintRule;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types and extensions of PostgreSQL, of which no model speaks. */
class EnumTypeTest {
  private static final Operation TABLE =
      Ops.createModel("Day", "days", Cols.bigAuto("id"), Cols.text("note"));
  private static final Operation COLUMN =
      Ops.runSql(
          "mood",
          Ops.sql().postgresql("ALTER TABLE days ADD COLUMN mood mood").nothing(),
          Ops.sql().postgresql("ALTER TABLE days DROP COLUMN mood").nothing());
  private static final RunSql TYPE = Ops.createEnum("mood", "sad", "it's ok").onlyOnPostgresql();
  private static final RunSql MORE = Ops.addEnumValue("mood", "happy").onlyOnPostgresql();
  private static final Operation USE =
      Ops.runSql(
          "all_happy",
          Ops.sql().postgresql("UPDATE days SET mood = 'happy'").nothing(),
          Ops.sql().postgresql("UPDATE days SET mood = 'sad'").nothing());

  private static Modules modules(MigrationEntry... later) {
    MigrationEntry first = migration("0001_initial", List.of(), TYPE, TABLE, COLUMN);
    return Modules.of(
        List.of(
            later.length == 1
                ? module("diary", first, later[0])
                : module("diary", first, later[0], later[1])));
  }

  private static Modules together() {
    return modules(migration("0002_happy", List.of("diary.0001_initial"), MORE, USE));
  }

  private static Modules split() {
    return modules(
        migration("0002_happy", List.of("diary.0001_initial"), MORE),
        migration("0003_use", List.of("diary.0002_happy"), USE));
  }

  private static List<LintRule> errors(Modules modules, String system, String... migrations) {
    return MigrationLint.of(modules).findings(system, List.of(migrations)).stream()
        .map(LintFinding::rule)
        .filter(LintRule::isError)
        .toList();
  }

  @Test
  void aNewValueIsUsedByALaterMigration() {
    assertThat(errors(together(), "postgresql", "diary.0002_happy"))
        .containsExactly(LintRule.ENUM_VALUE_USED);
    assertThat(errors(together(), "sqlite", "diary.0002_happy")).isEmpty();
    assertThat(errors(split(), "postgresql", "diary.0002_happy", "diary.0003_use")).isEmpty();

    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Migrator.of(database, together()).migrate("diary", "0001");
    database.run("INSERT INTO days (note, mood) VALUES ('a', 'it''s ok'), (NULL, NULL)");
    assertThatThrownBy(() -> Migrator.of(database, together()).migrate())
        .isInstanceOf(MigrationFailed.class)
        .hasMessageContaining("55P04");
    assertThat(database.applied()).containsExactly("diary.0001_initial");

    Migrator migrator = Migrator.of(database, split());
    assertThat(migrator.migrate()).isEqualTo(2);
    assertThat(database.rows("SELECT id, mood FROM days ORDER BY id"))
        .containsExactly("1|happy", "2|happy");
    assertThat(migrator.rollback("diary", 1)).isEqualTo(1);
    assertThat(database.rows("SELECT DISTINCT mood FROM days")).containsExactly("sad");
    assertThatThrownBy(() -> migrator.migrate("diary", "zero"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("add_enum_value_mood")
        .hasMessageContaining("[DORM2017]");
    assertThat(database.applied()).hasSize(2);
  }

  @Test
  void aTypeAndAnExtensionComeAndTheTypeGoes() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Modules modules =
        modules(
            migration(
                "0002_more",
                List.of("diary.0001_initial"),
                Ops.createExtension("plpgsql").onlyOnPostgresql()));
    Migrator migrator = Migrator.of(database, modules);
    assertThat(migrator.migrate()).isEqualTo(2);
    String types =
        "SELECT count(*) FROM pg_type WHERE typname = 'mood' AND typnamespace ="
            + " current_schema()::regnamespace";
    assertThat(database.rows(types)).containsExactly("1");
    assertThat(migrator.migrate("diary", "zero")).isEqualTo(2);
    assertThat(database.rows(types)).containsExactly("0");
    assertThat(database.rows("SELECT count(*) FROM pg_extension WHERE extname = 'plpgsql'"))
        .containsExactly("1");
  }

  @Test
  void sqliteRefusesWhatIsNotSaidToBeForPostgresqlOnly() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    for (Operation only :
        List.of(
            Ops.createEnum("mood", "sad"),
            Ops.addEnumValue("mood", "happy"),
            Ops.createExtension("citext"))) {
      Modules modules =
          Modules.of(List.of(module("diary", migration("0001_initial", List.of(), TABLE, only))));
      assertThatThrownBy(() -> Migrator.of(database, modules).migrate())
          .isInstanceOf(PlanRefused.class)
          .hasMessageContaining("[DORM2024]")
          .hasMessageContaining("onlyOnPostgresql()");
      assertThat(database.applied()).isEmpty();
    }
    assertThat(Migrator.of(database, split()).migrate()).isEqualTo(3);
  }
}
