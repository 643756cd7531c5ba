package dev.dorm.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.Cols;
import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Ops;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.RandomStates;
import dev.dorm.migrate.testing.TestProject;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationWriterTest {
  @TempDir Path folder;

  private static MigrationNode node(String id, List<Operation> operations) {
    return new MigrationNode(MigrationId.parse(id), List.of(), operations);
  }

  @Test
  void writesAFileThatReadsLikeAPersonsOwn() {
    MigrationNode migration =
        new MigrationNode(
            MigrationId.parse("blog.0002_author_slug"),
            List.of(MigrationId.parse("blog.0001_initial"), MigrationId.parse("shop.0001_initial")),
            List.of(
                Ops.addField(
                    "Author",
                    Cols.varchar("slug", 80).notNull().unique("uniq_author_slug"),
                    Ops.fill("")),
                Ops.addField("Author", Cols.integer("age").notNull(), Ops.fill(18)),
                Ops.addField("Author", Cols.bool("activeNow").notNull(), Ops.fill(true)),
                Ops.addField(
                    "Author",
                    Cols.foreignKey("publisher", "shop.Publisher")
                        .onDelete(Cols.SET_NULL)
                        .constraint("fk_author_publisher")
                        .index("idx_author_publisher")),
                Ops.addIndex(
                    "Book", Ops.index("idx_book_author_published").on("author", "-published")),
                Ops.runSql(
                    "analyse", Ops.sql().postgresql("ANALYZE").nothing(), Ops.sql().nothing())));
    assertThat(MigrationWriter.write("blog.migrations", migration, true))
        .isEqualTo(
            """
            // Written by dorm makemigrations. Edit freely until it is applied anywhere you cannot reset.
            package blog.migrations;

            import static dev.dorm.migrate.Cols.SET_NULL;
            import static dev.dorm.migrate.Cols.bool;
            import static dev.dorm.migrate.Cols.foreignKey;
            import static dev.dorm.migrate.Cols.integer;
            import static dev.dorm.migrate.Cols.varchar;
            import static dev.dorm.migrate.Ops.addField;
            import static dev.dorm.migrate.Ops.addIndex;
            import static dev.dorm.migrate.Ops.fill;
            import static dev.dorm.migrate.Ops.index;
            import static dev.dorm.migrate.Ops.runSql;
            import static dev.dorm.migrate.Ops.sql;

            import dev.dorm.migrate.DormMigration;
            import dev.dorm.migrate.Migration;
            import dev.dorm.migrate.operation.Operation;
            import java.util.List;

            @DormMigration(
                app = "blog",
                name = "0002_author_slug",
                dependsOn = {"blog.0001_initial", "shop.0001_initial"})
            public final class M0002_author_slug extends Migration {

              @Override
              public List<Operation> operations() {
                return List.of(
                    addField("Author", varchar("slug", 80).notNull().unique("uniq_author_slug"), fill("")),
                    addField("Author", integer("age").notNull(), fill(18)),
                    addField("Author", bool("activeNow").notNull(), fill(true)),
                    addField(
                        "Author",
                        foreignKey("publisher", "shop.Publisher")
                            .onDelete(SET_NULL)
                            .constraint("fk_author_publisher")
                            .index("idx_author_publisher")),
                    addIndex("Book", index("idx_book_author_published").on("author", "-published")),
                    runSql("analyse", sql().postgresql("ANALYZE").nothing(), sql().nothing()));
              }
            }
            """);
  }

  /**
   * Files of random models are compiled, without a warning, and replayed: the models come back,
   * name by name.
   */
  @Test
  void whatItWritesMeansWhatItWasGiven() throws IOException {
    TestProject project = new TestProject(folder);
    RandomStates states = new RandomStates(5);
    Map<String, MigrationNode> written = new LinkedHashMap<>();
    for (int i = 1; i <= 25; i++) {
      List<Operation> operations = new ArrayList<>();
      for (ModelState model : states.next().models().values()) {
        if (model.key().app().equals("blog")) {
          operations.add(CreateModel.of(model));
        }
      }
      written.put("%04d_random".formatted(i), node("blog.%04d_random".formatted(i), operations));
    }
    List<Operation> huge = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      huge.add(
          Ops.createModel("M" + i, "t" + i, Cols.bigAuto("id"), Cols.text("a\\u0041\t\"\r\n日'")));
    }
    written.put("0999_huge", node("blog.0999_huge", huge));
    written.forEach(
        (name, node) ->
            project.source(
                "blog/migrations/M" + name + ".java",
                MigrationWriter.write("blog.migrations", node, true)));
    project.compile();
    try (URLClassLoader loader = project.loader()) {
      MigrationModule module =
          ServiceLoader.load(MigrationModule.class, loader).findFirst().orElseThrow();
      assertThat(module.migrations()).hasSize(written.size());
      for (MigrationEntry entry : module.migrations()) {
        MigrationNode node = written.get(entry.name());
        assertThat(entry.migration().operations()).isEqualTo(node.operations());
        assertThat(node("blog." + entry.name(), entry.migration().operations()).checksum())
            .isEqualTo(node.checksum());
        assertThat(node.apply(ProjectState.empty()).stateHash()).hasSize(64);
      }
    }
  }
}
