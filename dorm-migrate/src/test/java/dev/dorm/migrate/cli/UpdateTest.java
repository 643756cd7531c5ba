package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last migration, changed in place of a new one. */
class UpdateTest {
  private static final String BLOG = "blog/migrations/M0001_initial.java";
  private static final String NAME = "blog/migrations/M0002_author_email.java";

  @TempDir Path folder;

  private TestProject project;
  private String out = "";
  private String err = "";

  @BeforeEach
  void firstMigrations() {
    project = new TestProject(folder);
    project.models(author(), item());
    make();
    project.compile();
  }

  private static Snapshot author() {
    return Snapshot.of("blog", "Author", "authors").varchar("name", 100);
  }

  private static Snapshot item() {
    return Snapshot.of("shop", "Item", "items").foreignKey("author", "blog.Author", "CASCADE");
  }

  private int make(String... words) {
    List<String> all = new ArrayList<>(List.of("makemigrations", "--no-input"));
    all.addAll(List.of(words));
    return dorm(all.toArray(String[]::new));
  }

  private int dorm(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--project=" + folder);
    all.add("--classpath=" + project.classes());
    CommandRun run = CommandRun.of(all);
    out = run.out();
    err = run.err();
    return run.code();
  }

  private void withEmail() {
    project.models(author().varchar("email", 50), item());
  }

  @Test
  void theLastMigrationTakesInWhatIsMissing() {
    withEmail();
    assertThat(make("--update", "--check")).isEqualTo(3); // Rows may be there.
    String[] update = {"--update", "--fill", "blog.Author.email=x"};
    assertThat(make(List.of(update[0], "--dry-run", update[1], update[2]).toArray(String[]::new)))
        .isZero();
    assertThat(project.source(BLOG)).doesNotContain("email");
    assertThat(make(update)).isZero();
    assertThat(out)
        .isEqualTo(
            """
            Database: db.sqlite3 (no --url, no --settings, no DORM_SETTINGS, no dorm.properties)
            Migrations for 'blog':
              src/main/java/blog/migrations/M0001_initial.java
                + Create model Author
              A database that has blog.0001_initial already has to undo it as it was: roll back there before it gets this one.
            """);
    assertThat(project.source(BLOG)).contains("varchar(\"email\", 50)").doesNotContain("addField");
    project.compile();
    assertThat(make("--check")).isZero();
    assertThat(dorm("migrate")).isZero();
    assertThat(dorm("check")).isZero();
  }

  @Test
  void severalAppsAreUpdatedTogether() {
    project.models(
        author().nullable("bio", "TEXT"),
        item().nullable("note", "TEXT").foreignKey("by", "blog.Author", "CASCADE"));
    assertThat(make("--update", "--fill", "shop.Item.by=1")).isZero();
    assertThat(project.source(BLOG)).contains("bio");
    assertThat(project.source("shop/migrations/M0001_initial.java"))
        .contains("note", "by", "dependsOn = {\"blog.0001_initial\"}");
    project.compile();
    assertThat(make("--check")).isZero();
    assertThat(dorm("migrate")).isZero();
  }

  @Test
  void aDatabaseThatHasItIsNotTouched() {
    String url = "--url=jdbc:sqlite:" + folder.resolve("other.sqlite3");
    assertThat(dorm("migrate", url)).isZero();
    assertThat(dorm("migrate")).isZero();
    project.models(author().nullable("bio", "TEXT"), item());
    assertThat(make("--update")).isEqualTo(4);
    assertThat(err)
        .isEqualTo(
            "[DORM2036] blog.0001_initial was applied to this database, and has to be undone as it"
                + " was. FIX: dorm rollback blog first, then update it.\n");
    assertThat(project.source(BLOG)).doesNotContain("bio");
    assertThat(dorm("rollback", "blog")).isZero();
    assertThat(make("--update")).isZero();
    project.compile();
    assertThat(dorm("migrate")).isZero();
    assertThat(dorm("migrate", url)).isEqualTo(7);
    assertThat(err).contains("blog.0001_initial was edited after it was applied");
  }

  @Test
  void whatFormattersChangeIsNoEdit() {
    String source = project.source(BLOG);
    project.source(BLOG, source.replace("  ", "\t\t").replace("(\n", "(\n\n"));
    project.models(author().nullable("bio", "TEXT"), item());
    assertThat(make("--update")).isZero();
    assertThat(project.source(BLOG)).contains("bio");
  }

  @Test
  void whatWouldBeLostIsRefused() {
    withEmail();
    String[] update = {"--update", "--fill", "blog.Author.email=x"};
    String source = project.source(BLOG);
    project.source(BLOG, source.replace("@DormMigration", "// Mine.\n@DormMigration"));
    assertThat(make(update)).isEqualTo(4);
    assertThat(err)
        .startsWith("[DORM2036] blog.0001_initial cannot take in what is missing: it was edited by")
        .contains("FIX: makemigrations without --update writes a new migration.");
    assertThat(project.source(BLOG)).contains("// Mine.").doesNotContain("email");

    project.source(
        BLOG,
        source.replace(
            "return List.of(",
            "return List.of(dev.dorm.migrate.Ops.runJava(\"x\", c -> {}, c -> {}),"));
    project.compile();
    assertThat(make(update)).isEqualTo(4);
    assertThat(err).contains("it holds code, which cannot be written anew");

    project.source(
        BLOG,
        source.replace(
            "  @Override", "  @Override public boolean atomic() { return false; }\n  @Override"));
    project.compile();
    assertThat(make(update)).isEqualTo(4);
    assertThat(err).contains("it is not one transaction");
  }

  @Test
  void nothingThatIsLeftIsRefused() {
    withEmail();
    assertThat(make("--fill", "blog.Author.email=x")).isZero();
    project.compile();
    String source = project.source(NAME);
    project.models(author(), item());
    assertThat(make("--update", "--allow-drop")).isEqualTo(4);
    assertThat(err).contains("nothing would be left of it: delete it instead");
    assertThat(project.source(NAME)).isEqualTo(source);

    project.models(author().varchar("email", 70), item());
    assertThat(make("--update")).isZero();
    assertThat(project.source(NAME)).contains("addField", "varchar(\"email\", 70)", "\"x\"");
    project.compile();
    assertThat(dorm("squashmigrations", "blog")).isZero();
    project.compile();
    project.models(author().varchar("email", 90), item());
    assertThat(make("--update")).isEqualTo(4);
    assertThat(err).contains("0001_squashed_0002_author_email", "it stands for others");
  }

  @Test
  void wordsThatDoNotGoTogetherAreRefused() {
    for (String other : List.of("--merge", "--empty", "--online", "--name=x")) {
      assertThat(make("--update", other)).isEqualTo(2);
      assertThat(err).contains("--update changes a migration, " + other.replace("=x", ""));
    }
    assertThat(make("--update")).isZero();
    assertThat(out).isEqualTo("No changes detected\n");
  }

  @Test
  void aCircleIsRefused() {
    project.models(author().foreignKey("best", "shop.Item", "CASCADE"), item());
    assertThat(make("--update", "--fill", "blog.Author.best=1")).isEqualTo(4);
    assertThat(err).contains("[DORM2036] blog.0001_initial cannot take in what is missing: ");
    assertThat(project.source(BLOG)).doesNotContain("best");
  }
}
