package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.testing.CompiledModels;
import dev.dorm.migrate.testing.TestDatabase;
import dev.dorm.migrate.testing.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The initialiser of a new field is the value of the rows that are there, if it is a constant. */
class InitialiserTest {
  private static final String CONSTANTS =
      """
        boolean active = true;
        @DecimalField(maxDigits = 10, decimalPlaces = 2) BigDecimal balance = BigDecimal.ZERO;
        @CharField(maxLength = 20) String mood = "it's \\"日本\\"";
      """;

  @TempDir Path folder;

  private String out = "";
  private String err = "";

  private int dorm(TestDatabase database, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--project=" + folder);
    all.add("--classpath=" + folder.resolve("target/classes"));
    all.add("--url=" + database.urlWithoutUser());
    all.add("--user=postgres");
    all.add("--no-input");
    CommandRun run = CommandRun.of(all);
    out = run.out();
    err = run.err();
    return run.code();
  }

  private void compile(TestProject project, String fields) {
    project.source(
        "blog/Author.java",
        """
        package blog;

        import dev.dorm.Entity;
        import dev.dorm.annotation.CharField;
        import dev.dorm.annotation.DecimalField;
        import dev.dorm.annotation.Model;
        import java.math.BigDecimal;
        import java.time.Instant;
        import java.util.UUID;

        @Model(table = "authors")
        public class Author extends Entity<Author> {
          @CharField(maxLength = 40) String name;
        %s}
        """
            .formatted(fields));
    CompiledModels.of(project.sources(), project.classes());
  }

  @ParameterizedTest
  @EnumSource
  void aConstantIsTheValueAndAMomentIsAQuestion(Engine engine) {
    TestDatabase database = TestDatabase.fresh(engine);
    TestProject project = new TestProject(folder);
    compile(project, "");
    assertThat(dorm(database, "makemigrations")).as(err).isZero();
    compile(project, "");
    assertThat(dorm(database, "migrate")).as(err).isZero();
    database.run("INSERT INTO authors (name) VALUES ('O''Neil'), ('日本'), ('')");

    compile(project, CONSTANTS);
    assertThat(dorm(database, "makemigrations")).as(err).isZero();
    compile(project, CONSTANTS);
    assertThat(dorm(database, "migrate")).as(err).isZero();
    assertThat(
            database.rows(
                "SELECT name, CASE WHEN active = "
                    + (engine == Engine.SQLITE ? "1" : "true")
                    + " THEN 'yes' END, CAST(balance AS integer), mood FROM authors ORDER BY id"))
        .containsExactly("O'Neil|yes|0|it's \"日本\"", "日本|yes|0|it's \"日本\"", "|yes|0|it's \"日本\"");
    assertThat(database.error("INSERT INTO authors (name) VALUES ('x')"))
        .as("no default stays behind")
        .contains("active");
    assertThat(dorm(database, "makemigrations", "--check")).as(out).isZero();
    assertThat(dorm(database, "dbcheck")).as(out).isZero();

    int files = project.javaFiles().size();
    for (String field :
        List.of("Instant changed = Instant.now();", "UUID changed = UUID.randomUUID();")) {
      compile(project, CONSTANTS + field + "\n");
      assertThat(dorm(database, "makemigrations")).isEqualTo(3);
      assertThat(err)
          .contains("[DORM2002] Field 'changed' on model 'Author' not migrated")
          .contains("--fill blog.Author.changed=");
      assertThat(project.javaFiles()).hasSize(files);
    }

    assertThat(dorm(database, "rollback", "blog")).as(err).isZero();
    assertThat(database.rows("SELECT name FROM authors ORDER BY id"))
        .containsExactly("O'Neil", "日本", "");
  }
}
