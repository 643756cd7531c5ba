package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.testing.Snapshot;
import dev.dorm.migrate.testing.TestProject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makemigrations proves, and when: a table that SQL made is in the way of a model. */
class ProofCommandTest {
  private static final String TABLE =
      """
      package blog.migrations;
      import dev.dorm.migrate.DormMigration;
      import dev.dorm.migrate.Migration;
      import dev.dorm.migrate.Ops;
      import dev.dorm.migrate.operation.Operation;
      import java.util.List;
      @DormMigration(app = "blog", name = "0002_extras", dependsOn = {"blog.0001_initial"})
      public final class M0002_extras extends Migration {
        @Override public List<Operation> operations() {
          return List.of(Ops.runSql("extras",
              Ops.sql("CREATE TABLE extras (x int)"), Ops.sql("DROP TABLE extras")));
        }
      }
      """;

  @TempDir Path folder;
  private String out = "";

  private int dorm(TestProject project, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--project=" + folder);
    all.add("--classpath=" + project.classes());
    StringWriter output = new StringWriter();
    ToolProvider tool =
        ServiceLoader.load(ToolProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().equals("dorm"))
            .findFirst()
            .orElseThrow();
    PrintWriter writer = new PrintWriter(output);
    int code = tool.run(writer, writer, all.toArray(String[]::new));
    out = output.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  @Test
  void whatIsWrittenIsProvedAndWhatIsCheckedIsNot() {
    TestProject project = new TestProject(folder);
    Snapshot tag = Snapshot.of("blog", "Tag", "tags").varchar("name", 9);
    project.models(tag);
    assertThat(dorm(project, "makemigrations")).isZero();
    project.source("blog/migrations/M0002_extras.java", TABLE);
    project.compile();
    project.models(tag, Snapshot.of("blog", "Extra", "extras").column("age", "INT"));

    assertThat(dorm(project, "makemigrations")).isEqualTo(4);
    assertThat(out)
        .contains("[DORM4080] The migration blog.0003_extra was tried on tables with rows")
        .contains("CREATE TABLE \"extras\"")
        .contains("FIX: ");
    assertThat(project.javaFiles()).hasSize(2);
    assertThat(dorm(project, "makemigrations", "--check")).isEqualTo(ExitCode.NO);
    assertThat(out).contains("Create model Extra").doesNotContain("DORM4080");
    assertThat(dorm(project, "check")).isEqualTo(ExitCode.NO);
    assertThat(out).contains("Create model Extra").doesNotContain("DORM4080");
    assertThat(dorm(project, "makemigrations", "--no-prove")).isZero();
    assertThat(project.javaFiles()).hasSize(3);
  }
}
