package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.cli.DormTool;
import dev.dorm.migrate.testing.CompiledModels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that were merged: the real processor refuses them, and the goal joins them. */
class BranchMergeTest {
  @TempDir Path folder;

  private Path sources() {
    return folder.resolve("src/main/java");
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }

  private void migration(String name, String dependsOn, String operations) throws IOException {
    Path file = sources().resolve("blog/migrations/M" + name + ".java");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(
        file,
        """
        package blog.migrations;

        import static dev.dorm.migrate.Cols.bigAuto;
        import static dev.dorm.migrate.Cols.text;
        import static dev.dorm.migrate.Ops.addField;
        import static dev.dorm.migrate.Ops.createModel;
        import dev.dorm.migrate.DormMigration;
        import dev.dorm.migrate.Migration;
        import dev.dorm.migrate.operation.Operation;
        import java.util.List;

        @DormMigration(app = "blog", name = "%1$s", dependsOn = {%2$s})
        public final class M%1$s extends Migration {
          @Override public List<Operation> operations() { return List.of(%3$s); }
        }
        """
            .formatted(name, dependsOn, operations));
  }

  private String dorm(String... words) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--project=" + folder;
    all[words.length + 1] = "--classpath=" + classes();
    int code = new DormTool().run(writer, writer, all);
    return code + " " + output;
  }

  @Test
  void branchesAreJoined() throws IOException {
    migration("0001_initial", "", "createModel(\"A\", \"a\", bigAuto(\"id\"))");
    migration("0002_left", "\"blog.0001_initial\"", "addField(\"A\", text(\"l\"))");
    migration("0002_right", "\"blog.0001_initial\"", "addField(\"A\", text(\"r\"))");
    assertThatThrownBy(() -> CompiledModels.of(sources(), classes()))
        .hasMessageContaining("[DORM1164]");

    CompiledModels.of(sources(), classes(), "-Adorm.leaves=merge");
    assertThat(dorm("makemigrations", "--merge"))
        .startsWith("0 Migrations for 'blog':")
        .contains("M0003_merge_0002_left_0002_right.java");

    CompiledModels.of(sources(), classes());
    assertThat(dorm("makemigrations", "--merge")).startsWith("0 No branches to merge");
    assertThat(dorm("lint", "--all", "--dialect", "postgresql"))
        .startsWith("0 Nothing risky was found.");
  }
}
