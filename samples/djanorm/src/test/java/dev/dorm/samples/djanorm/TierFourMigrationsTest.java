package dev.dorm.samples.djanorm;

import static dev.dorm.migrate.Cols.bigAuto;
import static dev.dorm.migrate.Cols.dateTime;
import static dev.dorm.migrate.Cols.varchar;
import static dev.dorm.migrate.Ops.addIndex;
import static dev.dorm.migrate.Ops.createModel;
import static dev.dorm.migrate.Ops.index;
import static dev.dorm.migrate.Ops.removeIndex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.IntegrityError;
import dev.dorm.migrate.ModelPart;
import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.samples.djanorm.indexes.Article_;
import dev.dorm.samples.support.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Tier 4 features" about migrations. */
final class TierFourMigrationsTest extends SampleTest {
  private static ProjectState state(String model, ModelPart... parts) {
    return createModel(model, "things", parts).apply("myapp", ProjectState.empty());
  }

  private static List<String> found(MigrationAutodetector detector) {
    return detector.changes().stream()
        .flatMap(draft -> draft.operations().stream())
        .map(Operation::describe)
        .toList();
  }

  /** Explicit hints. */
  @Test
  void renameDetectionByHints() {
    ProjectState from = state("OldModelName", bigAuto("id"), varchar("name", 50).notNull());
    ProjectState to = state("NewModelName", bigAuto("id"), varchar("name", 50).notNull());
    RenameHints models =
        new RenameHints(Map.of(new ModelKey("myapp", "OldModelName"), "NewModelName"), Map.of());
    assertThat(found(new MigrationAutodetector(from, to, Answers.none()).withHints(models)))
        .containsExactly("Rename model OldModelName to NewModelName");

    from = state("MyModel", bigAuto("id"), varchar("old_field", 50).notNull());
    to = state("MyModel", bigAuto("id"), varchar("new_field", 50).notNull());
    RenameHints fields =
        new RenameHints(
            Map.of(), Map.of(new ModelKey("myapp", "MyModel"), Map.of("old_field", "new_field")));
    assertThat(found(new MigrationAutodetector(from, to, Answers.none()).withHints(fields)))
        .containsExactly("Rename field old_field on MyModel to new_field");
  }

  /** Heuristic detection, only when asked for. */
  @Test
  void renameDetectionByLikeness() {
    ProjectState from = state("MyModel", bigAuto("id"), varchar("old_field", 50).notNull());
    ProjectState to = state("MyModel", bigAuto("id"), varchar("new_field", 50).notNull());
    assertThat(found(new MigrationAutodetector(from, to, Answers.none().detectingRenames())))
        .containsExactly("Rename field old_field on MyModel to new_field");

    // What nobody decides is not guessed
    assertThatThrownBy(() -> new MigrationAutodetector(from, to, Answers.none()).changes())
        .isInstanceOf(MigrationError.class)
        .hasMessageContaining("FIX");
  }

  /** The model is {@code indexes.Article}. */
  @Test
  void databaseIndexes() throws IOException {
    String initial =
        Files.readString(
            Path.of(
                "src/main/java/dev/dorm/samples/djanorm/indexes/migrations/M0001_initial.java"));
    assertThat(initial)
        .contains("idx_article_slug", "idx_article_date")
        .contains("idx_article_title_slug"); // auto-named
    Article_.objects.all().delete();
    Article_.objects.create(
        Article_.title.set("a"), Article_.slug.set("a"), Article_.publishedAt.set(Instant.EPOCH));
    assertThatThrownBy(
            () ->
                Article_.objects.create(
                    Article_.title.set("b"),
                    Article_.slug.set("a"),
                    Article_.publishedAt.set(Instant.EPOCH)))
        .isInstanceOf(IntegrityError.class);
  }

  @Test
  void indexOperations() {
    Operation create =
        createModel(
            "Article",
            "articles",
            bigAuto("id"),
            varchar("slug", 200).notNull(),
            dateTime("old_col").notNull(),
            index("idx_article_old").on("old_col"));
    List<Operation> operations =
        List.of(
            addIndex("Article", index("idx_article_slug").on("slug").unique()),
            removeIndex("Article", "idx_article_old"));
    ProjectState before = create.apply("myapp", ProjectState.empty());
    ProjectState after = before;
    for (Operation operation : operations) {
      after = operation.apply("myapp", after);
    }
    // The autodetector detects added and removed indexes when comparing two states
    assertThat(found(new MigrationAutodetector(before, after, Answers.none())))
        .containsExactlyInAnyOrderElementsOf(operations.stream().map(Operation::describe).toList());
  }

  @Test
  void squashmigrationsCommand(@TempDir Path directory) throws IOException {
    Path settings = SettingsFile.write(kind, directory);
    // Squash migrations 0001 through 0003 for the "myapp" app
    assertThat(squashed(settings, directory.resolve("a"), "myapp", "0001", "0003"))
        .contains("M0001_squashed_0003_add_score")
        .contains("replaces = {\"myapp.0001_initial\", ", "\"myapp.0003_add_score\"");

    // With a custom name
    assertThat(
            squashed(
                settings,
                directory.resolve("b"),
                "myapp",
                "0001",
                "0003",
                "--squashed-name",
                "initial_squashed"))
        .contains("M0001_initial_squashed");

    // Start from the very beginning (omit the first migration)
    assertThat(squashed(settings, directory.resolve("c"), "myapp", "0002"))
        .contains("M0001_squashed_0002_mymodel");
  }

  /** The source of the migration that the command writes. */
  private static String squashed(Path settings, Path source, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("squashmigrations"));
    all.addAll(List.of(arguments));
    new CommandLine(settings, source).run(all.toArray(String[]::new));
    try (Stream<Path> files = Files.walk(source)) {
      Path written = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      return Files.readString(written);
    }
  }
}
