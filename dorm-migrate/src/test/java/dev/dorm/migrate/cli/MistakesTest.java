package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import dev.dorm.migrate.testing.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The likeliest mistakes at the command line, and what they are answered. */
class MistakesTest {
  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
  private TestProject project;
  private String out = "";
  private String err = "";

  @BeforeEach
  void aTable() {
    project = new TestProject(folder);
    project.models(author());
    assertThat(dorm("makemigrations")).as(err).isZero();
    project.compile();
    assertThat(dorm("migrate")).as(err).isZero();
  }

  private static Snapshot author() {
    return Snapshot.of("blog", "Author", "authors").varchar("name", 100);
  }

  private int dorm(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--project=" + folder, "--classpath=" + project.classes()));
    all.addAll(List.of("--url=" + database.url(), "--no-input"));
    CommandRun run = CommandRun.of(all);
    out = run.out();
    err = run.err();
    return run.code();
  }

  @Test
  void aDecisionForAFieldThatThereIsNotIsRefused() {
    project.models(author().column("age", "INT"));
    assertThat(dorm("makemigrations", "--fill", "blog.Author.agee=1")).isEqualTo(2);
    assertThat(err)
        .contains("[DORM2020] --fill blog.Author.agee: Author has no field \"agee\"")
        .contains("FIX: one of id, name, age.");
    assertThat(dorm("makemigrations", "--fill", "blog.Autor.age=1")).isEqualTo(2);
    assertThat(err).contains("the app blog has no model \"Autor\". FIX: one of Author.");
    assertThat(dorm("makemigrations", "--fill", "age=1")).isEqualTo(2);
    assertThat(err).contains("FIX: --fill app.Model.field=value.");
    project.models(Snapshot.of("blog", "Author", "authors").varchar("title", 100));
    assertThat(dorm("makemigrations", "--rename", "blog.Author.nmae=title")).isEqualTo(2);
    assertThat(err).contains("Author has no field \"nmae\". FIX: one of id, name.");
    assertThat(dorm("makemigrations", "--rename", "blog.Author.name=titel")).isEqualTo(2);
    assertThat(err).contains("Author has no field \"titel\". FIX: one of id, title.");
    project.models(Snapshot.of("blog", "Writer", "authors").varchar("name", 100));
    assertThat(dorm("makemigrations", "--rename-model", "blog.Autor=Writer")).isEqualTo(2);
    assertThat(err).contains("the app blog has no model \"Autor\". FIX: one of Author.");
    String[] right = {"makemigrations", "--rename-model", "blog.Author=Writer"};
    assertThat(dorm(right)).as(err).isZero();
    project.compile();
    assertThat(dorm(right)).as("a decision that was carried out says nothing more").isZero();
  }

  @Test
  void aLostHistoryIsTakenUpAgain() {
    database.run("INSERT INTO authors (name) VALUES ('O''Neil')", "DROP TABLE dorm_migrations");
    assertThat(dorm("migrate")).isEqualTo(6);
    assertThat(err).contains("already exists", "If the history was lost", "--fake-initial");
    assertThat(dorm("migrate", "--fake-initial")).as(err).isZero();
    assertThat(dorm("dbcheck")).as(out).isZero();
    assertThat(database.rows("SELECT name FROM authors")).containsExactly("O'Neil");
    database.run("DROP TABLE dorm_migrations", "ALTER TABLE authors RENAME COLUMN name TO title");
    assertThat(dorm("migrate", "--fake-initial")).isEqualTo(4);
    assertThat(err).contains("[DORM2030]", "migrate blog <that one> --fake");
  }

  @Test
  void aDifferenceThatNeedsNoMendingIsToldAndPasses() {
    project.models(Snapshot.of("blog", "Author", "authors"));
    assertThat(dorm("makemigrations", "--allow-drop")).as(err).isZero();
    project.compile();
    assertThat(dorm("migrate")).as(err).isZero();
    String table =
        database.rows("SELECT sql FROM sqlite_schema WHERE name = 'authors'").get(0).toString();
    database.run("DROP TABLE authors", table.substring(0, table.lastIndexOf(')') + 1));
    assertThat(dorm("dbcheck")).as(out).isZero();
    assertThat(out)
        .contains("[DORM4066] The table authors is plain, the migrations make it STRICT");
    assertThat(dorm("dbcheck", "--json")).isZero();
    assertThat(out).contains("\"harmless\":true");
    database.run("ALTER TABLE authors ADD COLUMN shoe TEXT");
    assertThat(dorm("dbcheck")).isEqualTo(1);
  }

  @Test
  void anEditAndAWayBackThatFailsSayWhatHolds() {
    project.models(Snapshot.of("blog", "Author", "authors"));
    assertThat(dorm("makemigrations", "--allow-drop")).as(err).isZero();
    project.compile();
    assertThat(dorm("migrate")).as(err).isZero();
    database.run("INSERT INTO authors DEFAULT VALUES");
    assertThat(dorm("rollback", "blog")).isEqualTo(6);
    assertThat(out).contains("Unapplying blog.0002", "FAILED (rolled back, still applied)");
    database.run("UPDATE dorm_migrations SET checksum = 'other' WHERE name = '0001_initial'");
    assertThat(dorm("migrate")).isEqualTo(7);
    assertThat(err).contains("repair --rerecord-checksum blog.0001_initial");
    assertThat(dorm("repair", "--rerecord-checksum", "blog.0001_initial")).as(err).isZero();
    assertThat(dorm("migrate")).as(err).isZero();
  }

  @Test
  void aCheckOfNothingIsRefused() {
    assertThat(dorm("check")).as(out).isZero();
    assertThat(dorm("check", "--dialect=oracle")).isEqualTo(2);
    assertThat(err).contains("There is no database system \"oracle\"");
    assertThat(dorm("check", "--fail-on=loud")).isEqualTo(2);
    assertThat(err).contains("There is no severity \"loud\"");
  }

  @Test
  void aWordThatIsNearlyACommand() {
    assertThat(dorm("migrat")).isEqualTo(2);
    assertThat(err).contains("[DORM2027]", "'migrat'", "FIX: migrate");
  }

  @Test
  void aNumberThatIsNoUseIsRefused() {
    assertThat(dorm("rollback", "blog", "--steps=-2")).isEqualTo(2);
    assertThat(err).contains("[DORM2027] --steps -2 is no use. FIX: a number from 1 to ");
    assertThat(dorm("rollback", "blog", "--steps=0")).isEqualTo(2);
    assertThat(dorm("migrate", "--lock-timeout=-1")).isEqualTo(2);
    assertThat(err).contains("--lock-timeout -1 is no use. FIX: a number from 0 to 86400.");
    assertThat(dorm("migrate", "--lock-timeout=3000000")).isEqualTo(2);
    assertThat(dorm("migrate", "--lock-retries=-1")).isEqualTo(2);
    assertThat(dorm("migrate", "--lock-timeout=0", "--lock-retries=0")).as(err).isZero();
  }

  @Test
  void wordsThatContradictAreRefused() {
    assertThat(dorm("rollback", "blog", "zero", "--steps=1")).isEqualTo(2);
    assertThat(err).contains("[DORM2027] --steps counts from the last migration, and zero says");
    assertThat(dorm("migrate", "--fake", "--fake-initial")).isEqualTo(2);
    assertThat(err).contains("--fake and --fake-initial contradict each other");
    assertThat(dorm("makemigrations", "blog", "--merge", "--empty")).isEqualTo(2);
    assertThat(err).contains("--merge and --empty contradict each other");
    for (String option : List.of("--plan", "--check", "--dry-run")) {
      assertThat(dorm("migrate", "blog", "--prune", option)).isEqualTo(2);
      assertThat(err).contains("--prune and " + option + " contradict each other");
    }
    assertThat(dorm("migrate", "blog", "")).as("an empty variable of a script").isEqualTo(2);
    assertThat(err).contains("No migration of blog begins with \"\". FIX: one of 0001_initial");
    assertThat(database.applied()).hasSize(1);
  }

  @Test
  void wordsThatSayNothingAloneAreRefused() {
    assertThat(dorm("migrate", "--json")).isEqualTo(2);
    assertThat(err)
        .contains("[DORM2027] --json says nothing without --plan or --check")
        .contains("FIX: add it, or leave --json out.");
    assertThat(dorm("migrate", "--json", "--check")).as(err).isZero();
    assertThat(dorm("rollback", "blog", "--json")).isEqualTo(2);
    assertThat(err).contains("[DORM2027] --json says nothing without --plan.");
    assertThat(database.applied()).hasSize(1);
    for (String option : List.of("--user", "--password")) {
      CommandRun run =
          CommandRun.of(List.of("showmigrations", "--project=" + folder, option + "=postgres"));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("[DORM2027] " + option + " says nothing without --url.");
    }
    CommandRun other =
        CommandRun.of(List.of("showmigrations", "--project=" + folder, "--database=other"));
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("[DORM4004] No database \"other\" is configured. FIX: ");
  }

  @Test
  void aDatabaseThatIsNotThereHasNoModels() {
    Path file = folder.resolve("wrong.db");
    List<String> words = List.of("inspectdb", "--package=library", "--project=" + folder);
    for (String url : List.of("", "--url=jdbc:sqlite:" + file)) {
      List<String> all = new ArrayList<>(words);
      all.addAll(url.isEmpty() ? List.of() : List.of(url));
      CommandRun run = CommandRun.of(all);
      assertThat(run.code()).as(run.out()).isEqualTo(2);
      assertThat(run.err())
          .contains("[DORM2026] The file " + (url.isEmpty() ? "db.sqlite3" : file))
          .contains(" does not exist. FIX: --url jdbc:sqlite:file of one that does.");
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aVersionIsToldAndAnUnknownWordOfHelp() {
    CommandRun version = CommandRun.of(List.of("--version"));
    assertThat(version.out()).startsWith("dorm ");
    assertThat(CommandRun.of(List.of("migrate", "--version")).out()).isEqualTo(version.out());
    assertThat(CommandRun.of(List.of("help", "migrat")).err())
        .contains("[DORM2027] Unknown subcommand 'migrat'. FIX: ");
  }
}
