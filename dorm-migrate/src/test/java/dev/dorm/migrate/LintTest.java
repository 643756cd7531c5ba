package dev.dorm.migrate;

import static dev.dorm.migrate.testing.Inline.alone;
import static dev.dorm.migrate.testing.Inline.changing;
import static dev.dorm.migrate.testing.Inline.migration;
import static dev.dorm.migrate.testing.Inline.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.lint.LintFinding;
import dev.dorm.migrate.lint.LintRule;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RunJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lint finds in one change of a table that may have rows, for each database. */
class LintTest {
  private static final Operation AUTHOR =
      Ops.createModel(
          "Author",
          "authors",
          Cols.bigAuto("id"),
          Cols.varchar("name", 80).notNull(),
          Cols.integer("age"),
          Cols.enumeration("state", "NEW", "OLD"),
          Ops.index("idx_author_age").on("age"));
  private static final Operation BOOK =
      Ops.createModel("Book", "books", Cols.bigAuto("id"), Cols.text("title"));

  private static List<String> lint(String system, Migration second) {
    Modules modules =
        Modules.of(
            List.of(
                module(
                    "blog",
                    migration("0001_initial", List.of(), AUTHOR, BOOK),
                    MigrationEntry.of(
                        second, "0002_change", List.of("blog.0001_initial"), List.of()))));
    return MigrationLint.of(modules).findings(system, List.of("blog.0002_change")).stream()
        .peek(finding -> assertThat(finding.fix()).isNotBlank())
        .map(LintFinding::rule)
        .map(LintRule::code)
        .toList();
  }

  private static void finds(Operation operation, List<String> postgresql, List<String> sqlite) {
    assertThat(lint("postgresql", changing(operation))).isEqualTo(postgresql);
    assertThat(lint("sqlite", changing(operation))).isEqualTo(sqlite);
  }

  @Test
  void harmlessChanges() {
    finds(Ops.addField("Author", Cols.text("bio")), List.of(), List.of());
    finds(
        Ops.createModel("Tag", "tags", Cols.bigAuto("id"), Cols.text("t").unique("uniq_tag_t")),
        List.of(),
        List.of());
    finds(Ops.alterField("Author", Cols.varchar("name", 120).notNull()), List.of(), List.of());
    finds(Ops.renameIndex("Author", "idx_author_age", "idx_other"), List.of(), List.of());
  }

  @Test
  void valuesThatGo() {
    finds(Ops.deleteModel("Book"), List.of("DM101", "DM302"), List.of("DM101", "DM302"));
    finds(Ops.removeField("Author", "state"), List.of("DM101", "DM302"), List.of("DM101", "DM302"));
  }

  @Test
  void valuesThatDoNotFit() {
    finds(
        Ops.addField("Author", Cols.integer("size").notNull()),
        List.of("DM102", "DM303"),
        List.of("DM102", "DM303"));
    finds(
        Ops.addField("Author", Cols.integer("size").notNull(), Ops.fill(0)),
        List.of("DM303"),
        List.of("DM303"));
    finds(
        Ops.alterField("Author", Cols.varchar("name", 20).notNull()),
        List.of("DM103", "DM202"),
        List.of("DM103"));
    finds(
        Ops.alterField("Author", Cols.enumeration("state", "NEW")),
        List.of("DM103", "DM304", "DM205"),
        List.of("DM103", "DM304"));
    finds(
        Ops.addConstraint("Author", Ops.unique("uniq_author_name").on("name")),
        List.of("DM104", "DM304", "DM206"),
        List.of("DM104", "DM304"));
  }

  @Test
  void stepsByHand() {
    finds(Ops.runSql("x", Ops.sql("SELECT 1")), List.of("DM105"), List.of("DM105"));
    finds(
        Ops.runSql("x", Ops.sql("DELETE FROM books"), Ops.sql().nothing()),
        List.of("DM107"),
        List.of("DM107"));
    Operation data = Ops.runJava("x", context -> {}, RunJava.NOOP);
    Operation retype = Ops.alterField("Author", Cols.text("age"));
    assertThat(lint("sqlite", changing(data, retype))).containsExactly("DM220", "DM106");
    assertThat(lint("postgresql", changing(data, retype))).containsExactly("DM202", "DM212");
  }

  @Test
  void locks() {
    finds(
        Ops.alterField("Author", Cols.integer("age").notNull(), Ops.fill(1)),
        List.of("DM304", "DM203"),
        List.of("DM304"));
    finds(
        Ops.addField(
            "Author",
            Cols.foreignKey("best", "blog.Book").constraint("fk_author_best").index("idx_x")),
        List.of("DM207", "DM204"),
        List.of());
    finds(
        Ops.addIndex("Author", Ops.index("idx_author_name").on("name")),
        List.of("DM207"),
        List.of());
    finds(Ops.removeIndex("Author", "idx_author_age"), List.of("DM208"), List.of());
    assertThat(
            lint(
                "postgresql",
                changing(
                    Ops.addField("Author", Cols.text("a")), Ops.addField("Book", Cols.text("b")))))
        .containsExactly("DM211");
  }

  @Test
  void concurrently() {
    Operation index = Ops.addIndexConcurrently("Author", Ops.index("idx_author_name").on("name"));
    assertThat(lint("postgresql", changing(index))).containsExactly("DM210");
    assertThat(lint("postgresql", alone(index))).isEmpty();
    assertThat(LintRule.CONCURRENTLY_IN_TRANSACTION.isError()).isTrue();
  }

  @Test
  void otherNames() {
    finds(Ops.renameField("Author", "name", "title"), List.of("DM301"), List.of("DM301"));
    finds(Ops.alterModelTable("Author", "writers"), List.of("DM301"), List.of("DM301"));
  }

  @Test
  void shapes() {
    finds(
        Ops.createModel("Tag", "tags", Cols.auto("id"), Cols.foreignKey("book", "blog.Book")),
        List.of("DM401", "DM402"),
        List.of("DM401", "DM402"));
    finds(
        Ops.createModel(
            "Tag",
            "tags",
            Cols.bigAuto("id"),
            Cols.text("a").index("idx_tag_a"),
            Cols.text("b"),
            Ops.index("idx_tag_a_b").on("a", "b")),
        List.of("DM403"),
        List.of("DM403"));
  }

  @Test
  void mergeWhoseOrderMatters() {
    Modules modules =
        Modules.of(
            List.of(
                module(
                    "blog",
                    migration("0001_initial", List.of(), AUTHOR, BOOK),
                    migration(
                        "0002_a",
                        List.of("blog.0001_initial"),
                        Ops.alterField("Author", Cols.bigint("age"))),
                    migration(
                        "0002_b",
                        List.of("blog.0001_initial"),
                        Ops.alterField("Author", Cols.text("age"))),
                    migration("0003_merge", List.of("blog.0002_a", "blog.0002_b")))));
    assertThat(MigrationLint.of(modules).findings("sqlite", List.of("blog.0003_merge")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().code()).isEqualTo("DM404"));
  }

  @Test
  void acceptedFindingsAreLeftOut() {
    assertThat(lint("sqlite", allowing(Map.of("DM101", "nobody used it"))))
        .containsExactly("DM302");
    assertThatThrownBy(() -> lint("sqlite", allowing(Map.of("DM101", " "))))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("DORM4072")
        .hasMessageContaining("without a reason");
    assertThatThrownBy(() -> lint("sqlite", allowing(Map.of("DM999", "x"))))
        .hasMessageContaining("no rule");
  }

  private static Migration allowing(Map<String, String> reasons) {
    return new Migration() {
      @Override
      public Map<String, String> allows() {
        return reasons;
      }

      @Override
      public List<Operation> operations() {
        return List.of(Ops.deleteModel("Book"));
      }
    };
  }

  @Test
  void everyRuleIsExplained() throws IOException {
    String page = Files.readString(Path.of("../docs/migrations.md"));
    for (LintRule rule : LintRule.values()) {
      assertThat(page).contains("| " + rule.code() + " |");
    }
  }
}
