package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestDatabase;
import dev.dorm.migrate.testing.TestProject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as users meet it: words in, texts and an exit code out. */
class CommandLineTest {
  @TempDir Path folder;

  private TestProject project;
  private String out = "";
  private String err = "";

  @BeforeEach
  void models() {
    project = new TestProject(folder);
    project.models(
        author(),
        Snapshot.of("shop", "Item", "items").foreignKey("author", "blog.Author", "CASCADE"));
  }

  private static Snapshot author() {
    return Snapshot.of("blog", "Author", "authors").varchar("name", 100);
  }

  private int dorm(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--project=" + folder);
    all.add("--classpath=" + project.classes());
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    ToolProvider tool =
        ServiceLoader.load(ToolProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().equals("dorm"))
            .findFirst()
            .orElseThrow();
    int code =
        tool.run(new PrintWriter(output), new PrintWriter(errors), all.toArray(String[]::new));
    out = output.toString().replace(System.lineSeparator(), "\n").replaceAll("\\d+\\.\\d{3}s", "T");
    err = errors.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  @Test
  void theFirstTenMinutes() {
    assertThat(dorm("makemigrations")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            Migrations for 'blog':
              src/main/java/blog/migrations/M0001_initial.java
                + Create model Author
            Migrations for 'shop':
              src/main/java/shop/migrations/M0001_initial.java
                + Create model Item
            """);
    project.compile();
    assertThat(dorm("makemigrations")).isZero();
    assertThat(out).isEqualTo("No changes detected\n");
    assertThat(dorm("makemigrations", "blog")).isZero();
    assertThat(out).isEqualTo("No changes detected in app 'blog'\n");
    assertThat(dorm("check")).isZero();
    assertThat(out).isEqualTo("The models and the migrations agree.\n");

    String database =
        "Database: db.sqlite3 (no --url, no --settings, no DORM_SETTINGS, no dorm.properties)\n";
    assertThat(dorm("showmigrations")).isZero();
    assertThat(out).isEqualTo(database + "blog\n [ ] 0001_initial\nshop\n [ ] 0001_initial\n");
    assertThat(dorm("migrate", "--check")).isEqualTo(1);
    assertThat(folder.resolve("db.sqlite3")).doesNotExist();
    assertThat(dorm("migrate")).isZero();
    assertThat(out)
        .isEqualTo(
            database
                + """
                Operations to perform:
                  Apply all migrations: blog, shop
                Running migrations:
                  Applying blog.0001_initial... OK (T)
                  Applying shop.0001_initial... OK (T)
                  Undo: dorm migrate blog zero
                  Undo: dorm migrate shop zero
                """);
    assertThat(folder.resolve("db.sqlite3")).exists();
    assertThat(dorm("migrate")).isZero();
    assertThat(out).endsWith("Running migrations:\n  No migrations to apply.\n");
    assertThat(dorm("migrate", "--check")).isZero();
    assertThat(dorm("showmigrations", "blog")).isZero();
    assertThat(out).isEqualTo(database + "blog\n [X] 0001_initial\n");

    assertThat(dorm("migrate", "blog", "zero", "--plan")).isZero();
    assertThat(out)
        .endsWith(
            """
            Planned operations:
              shop.0001_initial (unapply)
                Delete model Item
              blog.0001_initial (unapply)
                Delete model Author
            """);
    assertThat(dorm("migrate", "blog", "zero")).isZero();
    assertThat(out)
        .endsWith(
            """
            Operations to perform:
              Unapply all migrations: blog
            Running migrations:
              Unapplying shop.0001_initial... OK (T)
              Unapplying blog.0001_initial... OK (T)
            """);
    assertThat(dorm("migrate", "blog", "0001")).isZero();
    assertThat(out).contains("  Target specific migration: 0001_initial, from blog\n");
    assertThat(dorm("rollback", "blog")).isZero();
    assertThat(out).endsWith("Rolling back:\n  Unapplying blog.0001_initial... OK (T)\n");
    assertThat(dorm("rollback", "blog")).isZero();
    assertThat(out).endsWith("Rolling back:\n  No migrations to undo.\n");
    assertThat(dorm("rollback", "blog", "0001")).isEqualTo(2);
    assertThat(err).contains("[DORM2020] blog.0001_initial was not applied");
  }

  @Test
  void changesNeedTheirDecisions() {
    dorm("makemigrations");
    project.compile();
    dorm("migrate");
    project.models(author().column("age", "INT"));
    assertThat(dorm("check")).isEqualTo(1);
    assertThat(out)
        .startsWith(
            "[DORM2001] The models differ from the last migration. FIX: dorm makemigrations.\n");
    assertThat(dorm("check", "--maven")).isEqualTo(1);
    assertThat(out).contains("FIX: mvn dorm:makemigrations.\n");
    assertThat(dorm("makemigrations", "--no-input")).isEqualTo(3);
    assertThat(err)
        .isEqualTo(
            """
            [DORM2005] The model shop.Item is gone, and its table items would go with all its rows. FIX: --allow-drop, or bring the model back.
            [DORM2002] Field 'age' on model 'Author' not migrated: existing rows need a value and none is declared. FIX: give the field an initialiser, make it @Nullable, or pass --fill blog.Author.age=<value>.
            """);
    assertThat(out).isEmpty();
    String[] decided = {"makemigrations", "--fill", "blog.Author.age=18", "--allow-drop"};
    assertThat(dorm("makemigrations", "--fill", "blog.Author.age=18", "--allow-drop", "--check"))
        .isEqualTo(1);
    assertThat(out).contains("    + Add field age to Author\n", "    - Delete model Item\n");
    assertThat(
            dorm(
                "makemigrations",
                "--fill",
                "blog.Author.age=18",
                "--allow-drop",
                "--dry-run",
                "--verbosity=2"))
        .isZero();
    assertThat(out).contains("addField(\"Author\", integer(\"age\").notNull(), fill(18))");
    assertThat(project.javaFiles()).hasSize(2);
    assertThat(dorm("migrate")).isZero();
    assertThat(out)
        .endsWith(
            "  No migrations to apply.\n"
                + "  [+]   The models have changes that no migration holds yet: run 'dorm"
                + " makemigrations', then 'dorm migrate'.\n");
    assertThat(dorm(decided)).isZero();
    assertThat(dorm(decided)).isEqualTo(4);
    assertThat(err)
        .contains("[DORM2014] M0002_author_age in ")
        .contains("was written, but the compiled list");
    project.compile();
    assertThat(dorm("migrate")).isZero();
    assertThat(out).contains("  Undo: dorm migrate blog 0001_initial\n");
  }

  @Test
  void otherAppsAreNamedWhenOnlyTheyChanged() {
    dorm("makemigrations", "blog");
    assertThat(out).contains("Migrations for 'blog':").doesNotContain("shop");
    project.compile();
    assertThat(dorm("migrate", "blog")).isZero();
    assertThat(out)
        .endsWith(
            "  [+]   The models of app(s) 'shop' have changes that no migration holds yet: run"
                + " 'dorm makemigrations', then 'dorm migrate'.\n");
    assertThat(dorm("showmigrations", "shop")).isZero();
    assertThat(out).endsWith("shop\n (no migrations)\n");
    assertThat(dorm("makemigrations", "--name", "items")).isZero();
    assertThat(out).contains("M0001_items.java");
  }

  @Test
  void printsTheSqlOfBothDatabases() {
    dorm("makemigrations", "blog");
    project.compile();
    assertThat(dorm("sqlmigrate", "blog", "0001")).isZero();
    assertThat(out)
        .endsWith(
            """
            BEGIN IMMEDIATE;
            -- Create model Author
            CREATE TABLE "authors" (
              "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
              "name" TEXT NOT NULL CONSTRAINT "chk_author_name" CHECK (length("name") <= 100)
            ) STRICT;
            COMMIT;
            """);
    assertThat(dorm("sqlmigrate", "blog", "0001", "--dialect", "postgresql")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            BEGIN;
            -- Create model Author
            CREATE TABLE "authors" (
              "id" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
              "name" varchar(100) NOT NULL
            );
            COMMIT;
            """);
    assertThat(dorm("sqlmigrate", "blog", "0001", "--backwards", "--dialect", "sqlite")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            PRAGMA foreign_keys = OFF;
            BEGIN IMMEDIATE;
            -- Delete model Author
            DROP TABLE "authors";
            COMMIT;
            PRAGMA foreign_keys = ON;
            """);
    assertThat(dorm("sqlmigrate", "blog", "0001", "--dialect", "oracle")).isEqualTo(2);
    assertThat(err).contains("There is no database system \"oracle\". FIX: sqlite or postgresql.");
  }

  @Test
  void worksOnPostgresqlByUrl() {
    TestDatabase database = TestDatabase.fresh(Engine.POSTGRESQL);
    Matcher url =
        java.util.regex.Pattern.compile("(.*\\?)user=(\\w+)&(?:password=(\\w*)&)?(.*)")
            .matcher(database.url());
    assertThat(url.matches()).as(database.url()).isTrue();
    String[] connection = {
      "--url=" + url.group(1) + url.group(4), "--user=postgres", "--password=x"
    };
    dorm("makemigrations");
    project.compile();
    assertThat(dorm("migrate", connection[0], connection[1], connection[2])).as(err).isZero();
    assertThat(out).startsWith("Operations to perform:\n");
    assertThat(database.applied()).containsExactly("blog.0001_initial", "shop.0001_initial");
  }

  @Test
  void wrongWordsSayWhatIsRight() {
    assertThat(dorm("makemigration")).isEqualTo(2);
    assertThat(err).contains("[DORM2027]").contains("FIX: makemigrations");
    assertThat(dorm("makemigrations", "blgo")).isEqualTo(2);
    assertThat(err)
        .contains("[DORM2020] There is no app \"blgo\" in this project; there are: blog, shop");
    assertThat(dorm("migrate", "blog")).isEqualTo(2);
    assertThat(err)
        .contains("[DORM2020] There is no app \"blog\" with migrations; there are: none");
    assertThat(dorm("rollback")).isEqualTo(2);
    assertThat(err)
        .contains("[DORM2027] rollback undoes the migrations of one app. FIX: dorm rollback blog.");
    assertThat(dorm("rollback", "--maven")).isEqualTo(2);
    assertThat(err).contains("FIX: mvn dorm:rollback -Ddorm.args=\"blog\".");
    assertThat(dorm("sqlmigrate")).isEqualTo(2);
    assertThat(err).contains("[DORM2027] sqlmigrate prints one migration of one app. FIX: dorm");
    assertThat(dorm("sqlmigrate", "blog")).isEqualTo(2);
    assertThat(err).contains("FIX: dorm sqlmigrate blog 0001.");
    assertThat(dorm("makemigrations", "--empty")).isEqualTo(2);
    assertThat(dorm("migrate", "--url", "jdbc:oracle:x")).isEqualTo(2);
    assertThat(err).contains("[DORM2027] The URL names no database");
    assertThat(dorm("migrate", "--settings", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err).startsWith("[DORM4004]");
    project.models();
    assertThat(dorm("makemigrations")).isEqualTo(2);
    assertThat(err).contains("[DORM1002] 0 models were found in ");
    assertThat(dorm("help", "migrate")).isZero();
    assertThat(out).contains("Usage: dorm migrate");
    assertThat(dorm("migrate", "--help")).isZero();
    assertThat(out).contains("Usage: dorm migrate").contains("--lock-timeout=SECONDS");
  }

  @Test
  void writesAnEmptyMigrationToBeFilledByHand() throws Exception {
    dorm("makemigrations");
    project.compile();
    assertThat(dorm("makemigrations", "--empty", "blog", "--name", "seed", "--no-header")).isZero();
    assertThat(project.source("blog/migrations/M0002_seed.java"))
        .startsWith("package blog.migrations;\n\nimport dev.dorm.migrate.DormMigration;\n")
        .contains("return List.of();");
    project.source(
        "blog/migrations/M0002_seed.java",
        project
            .source("blog/migrations/M0002_seed.java")
            .replace(
                "List.of();",
                "List.of(dev.dorm.migrate.Ops.runSql(\"seed\", dev.dorm.migrate.Ops.sql(\"INSERT"
                    + " INTO authors (name) VALUES ('a;b'); INSERT INTO authors (name) VALUES"
                    + " ('%?:x$1{}')\"), dev.dorm.migrate.Ops.sql(\"DELETE FROM authors\")));"));
    project.compile();
    assertThat(dorm("migrate")).as(err).isZero();
    assertThat(dorm("check")).isZero();
    assertThat(dorm("rollback", "blog")).isZero();
    Files.delete(project.sources().resolve("blog/migrations/M0002_seed.java"));
    project.compile();
    assertThat(dorm("makemigrations")).isEqualTo(4);
    assertThat(err).contains("M0002_seed in ").contains("was compiled, but the compiled list");
  }

  @Test
  void anEditedMigrationEndsWithSeven() {
    dorm("makemigrations", "blog");
    project.compile();
    dorm("migrate");
    String file = "blog/migrations/M0001_initial.java";
    project.source(file, project.source(file).replace("100", "90"));
    project.compile();
    assertThat(dorm("migrate")).isEqualTo(7);
    assertThat(err).contains("[DORM2023] blog.0001_initial was edited");
    assertThat(dorm("showmigrations", "blog")).isZero();
    assertThat(out).endsWith(" [!] 0001_initial (edited after it was applied)\n");
  }

  @Test
  void programsReadJson() {
    dorm("makemigrations", "blog");
    project.compile();
    assertThat(dorm("showmigrations", "blog", "--json")).isZero();
    assertThat(out)
        .isEqualTo("[{\"app\":\"blog\",\"name\":\"0001_initial\",\"state\":\"pending\"}]\n");
    assertThat(dorm("migrate", "--plan", "--json")).isZero();
    assertThat(out)
        .isEqualTo(
            "[{\"app\":\"blog\",\"direction\":\"apply\",\"name\":\"0001_initial\",\"operations\":[\"Create"
                + " model Author\"]}]\n");
    assertThat(dorm("check", "--json")).isEqualTo(1);
    assertThat(out)
        .isEqualTo(
            "{\"missing\":[{\"app\":\"shop\",\"changes\":[\"+ Create model"
                + " Item\"],\"name\":\"0001_initial\"}]}\n");
    assertThat(dorm("sqlmigrate", "blog", "0001", "--json", "--dialect=sqlite")).isZero();
    assertThat(out)
        .startsWith("{\"sql\":[\"BEGIN IMMEDIATE;\"")
        .endsWith("\"system\":\"sqlite\"}\n");
    assertThat(dorm("migrate", "blog")).isZero();
    assertThat(dorm("dbcheck", "--json")).isZero();
    assertThat(out).isEqualTo("[]\n");
    assertThat(dorm("lint", "--format", "json")).isZero();
    assertThat(out).isEqualTo("[]\n");
    assertThat(dorm("lint", "--format", "xml")).isEqualTo(2);
    assertThat(err).contains("There is no format \"xml\"");
  }

  @Test
  void driftAndLintDecideTheExitCode() {
    dorm("makemigrations");
    project.compile();
    dorm("migrate");
    assertThat(dorm("dbcheck")).isZero();
    assertThat(out).endsWith("The database is as the applied migrations made it.\n");
    dorm("migrate", "shop", "zero", "--fake");
    dorm("migrate", "blog", "zero");
    dorm("repair", "--mark-applied", "blog.0001_initial");
    assertThat(dorm("dbcheck", "blog")).isEqualTo(1);
    assertThat(out).contains("[DORM4050] The table authors is missing");
    assertThat(dorm("repair")).isEqualTo(2);
    assertThat(dorm("repair", "--forget", "blog.0001_initial")).isZero();
    assertThat(out).endsWith("Forgot blog.0001_initial.\n");

    project.models(author().column("age", "INT"));
    dorm("makemigrations", "--fill", "blog.Author.age=18", "--allow-drop");
    project.compile();
    assertThat(dorm("lint", "blog", "0002", "--dialect=sqlite")).isEqualTo(1);
    assertThat(out).startsWith("[DM303] blog.0002_author_age: Add field age to Author: ");
    assertThat(dorm("lint", "blog", "0002", "--dialect=sqlite", "--fail-on=error")).isZero();
    assertThat(dorm("lint", "blog", "0002", "--dialect=sqlite", "--format=github")).isEqualTo(1);
    assertThat(out).startsWith("::warning title=DM303::[DM303] blog.0002_author_age: ");
    assertThat(dorm("check")).isZero();
    assertThat(dorm("check", "--online-safe")).isEqualTo(1);
    assertThat(out).contains("[DM303]", "[DM302] shop.0002_delete_item");
  }

  @Test
  void sqlForReviewIsCompared() throws Exception {
    dorm("makemigrations");
    project.compile();
    assertThat(dorm("sqlmigrate", "blog", "0001", "--write")).isZero();
    assertThat(out)
        .isEqualTo(
            "  src/main/dorm/sql/blog/0001_initial.sqlite.sql\n"
                + "  src/main/dorm/sql/blog/0001_initial.postgresql.sql\n");
    assertThat(dorm("check")).isZero();
    Path file = folder.resolve("src/main/dorm/sql/blog/0001_initial.sqlite.sql");
    assertThat(file).content().contains("CREATE TABLE \"authors\"");
    Files.writeString(file, "-- edited\n");
    assertThat(dorm("check")).isEqualTo(1);
    assertThat(out)
        .contains("[DORM4076] src/main/dorm/sql/blog/0001_initial.sqlite.sql is not the SQL")
        .doesNotContain("postgresql");
  }

  @Test
  void modelsAreWrittenFromADatabase() throws Exception {
    dorm("makemigrations");
    project.compile();
    dorm("migrate");
    assertThat(dorm("inspectdb")).isEqualTo(2);
    assertThat(err).contains("[DORM4070]", "FIX: dorm inspectdb --package org.example.blog");
    assertThat(dorm("inspectdb", "authors", "--package=org.example.blog", "--dry-run")).isZero();
    assertThat(out)
        .contains("public class Authors extends Entity<Authors>")
        .doesNotContain("items");
    Path written = folder.resolve("src/main/java/org/example/blog/Items.java");
    assertThat(written).doesNotExist();
    assertThat(dorm("inspectdb", "--package=org.example.blog")).isZero();
    assertThat(out)
        .contains("  src/main/java/org/example/blog/Items.java\n")
        .contains("dorm migrate --fake-initial");
    assertThat(written).content().contains("Ref<Authors> author;");
    assertThat(dorm("inspectdb", "--package=org.example.blog")).isEqualTo(2);
    assertThat(err).contains("[DORM2025]");
  }

  @Test
  void tablesAreTakenOverByABaseline() {
    TestDatabase database = TestDatabase.fresh(Engine.SQLITE);
    database.run(
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, title VARCHAR(20))",
        "CREATE TABLE tags (word TEXT PRIMARY KEY, size INTEGER COLLATE NOCASE)",
        "CREATE VIEW titles AS SELECT id, title FROM notes");
    String url = "--url=" + database.url();
    String name = "--package=org.example.desk";
    assertThat(dorm("inspectdb", name, "--baseline", "--dry-run", url)).isEqualTo(1);
    assertThat(out)
        .contains("public class Notes extends Entity<Notes>")
        .contains("public final class M0001_initial extends Migration")
        .contains("[DORM4061] The check chk_notes_title of notes, ")
        .contains("[DORM4066] The key tags.word takes NULL")
        .contains("[DORM4053] The column tags.size is collation NOCASE where the migrations say")
        .contains("[DORM4079] desk.0001_initial is not recorded")
        .contains("dorm migrate desk 0001_initial --fake");
    assertThat(project.javaFiles()).isEmpty();
    database.run("DROP TABLE tags", "CREATE TABLE tags (word TEXT PRIMARY KEY)");
    assertThat(dorm("inspectdb", name, "--baseline", "--include-views", url)).isZero();
    assertThat(out)
        .contains("  src/main/java/org/example/desk/migrations/M0001_initial.java\n")
        .contains("  src/main/java/org/example/desk/Titles.java\n")
        .contains("titles: it reads a view")
        .endsWith("desk.0001_initial is recorded as applied; from now on: dorm makemigrations.\n");
    assertThat(database.applied()).containsExactly("desk.0001_initial");
    assertThat(dorm("inspectdb", name, "--baseline", url)).isEqualTo(2);
    assertThat(err).contains("[DORM4078] The app desk has migrations already");
    TestDatabase none = TestDatabase.fresh(Engine.SQLITE);
    assertThat(dorm("inspectdb", name, "--url=" + none.url())).isEqualTo(2);
    none.run("CREATE TABLE gone (id INTEGER)", "DROP TABLE gone");
    assertThat(dorm("inspectdb", name, "--url=" + none.url())).isZero();
    assertThat(out)
        .isEqualTo("The database has no tables but dorm's own; there is nothing to write.\n");
  }

  @Test
  void aDryRunPrintsTheSql() {
    dorm("makemigrations");
    project.compile();
    assertThat(dorm("migrate", "--dry-run")).isZero();
    assertThat(out)
        .contains("-- blog.0001_initial\nBEGIN IMMEDIATE;\n")
        .contains("CREATE TABLE \"authors\"")
        .contains("-- shop.0001_initial\n");
    assertThat(folder.resolve("db.sqlite3")).doesNotExist();
    dorm("migrate");
    assertThat(dorm("migrate", "--dry-run")).isZero();
    assertThat(out).endsWith("-- No migrations to apply.\n");
    assertThat(dorm("rollback", "--app", "shop", "--dry-run")).isZero();
    assertThat(out).contains("-- shop.0001_initial (unapply)\n", "DROP TABLE \"items\"");
    assertThat(dorm("showmigrations", "--app", "shop")).isZero();
    assertThat(out).endsWith("shop\n [X] 0001_initial\n").doesNotContain("blog");
  }

  @Test
  void migrationsAreShownInTheirOrder() {
    dorm("makemigrations");
    project.compile();
    dorm("migrate", "--app", "blog");
    assertThat(dorm("showmigrations", "--plan")).isZero();
    assertThat(out).endsWith(" [X] blog.0001_initial\n [ ] shop.0001_initial\n");
    assertThat(dorm("showmigrations", "--plan", "shop")).isZero();
    assertThat(out).endsWith(" [ ] shop.0001_initial\n").doesNotContain("blog.0001");
    assertThat(dorm("rollback")).isEqualTo(2);
    assertThat(dorm("squashmigrations")).isEqualTo(2);
  }

  @Test
  void migrationsOfSeveralAppsAreSquashed() {
    dorm("makemigrations");
    project.compile();
    assertThat(dorm("squashmigrations", "blog", "shop")).isEqualTo(2);
    assertThat(err).contains("[DORM2035] There are no two migrations of blog or shop");
    for (String words : List.of("0001", "blog 0001 shop", "blog shop 0001", "0001 blog")) {
      assertThat(dorm(("squashmigrations " + words).split(" "))).isEqualTo(2);
      assertThat(err).contains("squashmigrations blog shop.");
    }
    project.models(
        author().varchar("email", 100),
        Snapshot.of("shop", "Item", "items").foreignKey("author", "blog.Author", "CASCADE"));
    dorm("makemigrations", "--fill", "blog.Author.email=x");
    project.compile();
    assertThat(dorm("squashmigrations", "--app", "blog", "--app", "shop")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            Migrations for 'blog':
              src/main/java/blog/migrations/M0001_squashed_0002_author_email.java
                + Create model Author
            """);
    project.compile();
    assertThat(dorm("migrate")).isZero();
    assertThat(out)
        .contains("blog.0001_squashed_0002_author_email... OK")
        .doesNotContain("blog.0002");
  }
}
