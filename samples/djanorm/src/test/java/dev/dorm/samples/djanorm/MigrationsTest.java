package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.extra;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.migrate.Migrator;
import dev.dorm.samples.djanorm.myapp.Author;
import dev.dorm.samples.djanorm.myapp.Author_;
import dev.dorm.samples.support.SampleTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Migrations". */
final class MigrationsTest extends SampleTest {
  /** An app is a package with models; its migrations are in the package below. */
  @Test
  void whatIsAnApp() {
    assertThat(Migrator.of(database).apps()).contains("blog", "library", "myapp");
  }

  @Test
  void cliCommands(@TempDir Path directory) throws IOException {
    Path settings = SettingsFile.write(kind, directory);
    CommandLine dorm = new CommandLine(settings, directory);

    // Detect model changes and generate migration files
    assertThat(dorm.run("makemigrations")).contains("No changes detected");

    // Apply migrations for a specific app only
    assertThat(dorm.run("showmigrations", "blog")).contains("[ ] 0001_initial");
    assertThat(dorm.run("migrate", "blog")).contains("blog.0001_initial");

    // Show migration status ([ ] pending, [X] applied)
    assertThat(dorm.run("showmigrations", "blog")).contains("[X] 0001_initial");
    assertThat(dorm.run("showmigrations", "library")).contains("[ ] 0001_initial");

    // Apply all pending migrations
    dorm.run("migrate");
    assertThat(dorm.run("showmigrations")).contains("[X] 0003_add_score").doesNotContain("[ ]");
  }

  @Test
  void undoingMigrations(@TempDir Path directory) throws IOException {
    Path settings = SettingsFile.write(kind, directory);
    CommandLine dorm = new CommandLine(settings, directory);
    dorm.run("migrate");

    // Roll back to a specific migration (undoes everything after it)
    dorm.run("migrate", "myapp", "0002");
    assertThat(dorm.run("showmigrations", "myapp"))
        .contains("[X] 0002_mymodel", "[ ] 0003_add_score");

    // Undo all migrations for an app
    dorm.run("migrate", "myapp", "zero");
    assertThat(dorm.run("showmigrations", "myapp")).doesNotContain("[X]");
    assertThat(dorm.run("showmigrations", "blog")).contains("[X] 0001_initial");
  }

  /** The block is {@code myapp/migrations/M0003_add_score.java}. */
  @Test
  void customMigrationsWithRunSqlAndRunPython(@TempDir Path directory) {
    Database own = kind.open(directory);
    try (own) {
      Migrator migrator = Migrator.of(own);
      migrator.migrate("myapp", null);
      Author admin =
          own.run(
              () -> Author_.objects.raw("SELECT a.* FROM myapp_author a WHERE a.age = 0").get());
      assertThat(admin.getEmail()).isEqualTo("admin@example.com");
      assertThat(admin.get(extra("score", Long.class))).isZero();

      migrator.migrate("myapp", "0002");
      own.run(() -> assertThat(Author_.objects.count()).isZero());
    }
  }
}
