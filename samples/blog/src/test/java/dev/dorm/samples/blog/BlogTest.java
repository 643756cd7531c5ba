package dev.dorm.samples.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.migrate.Migrator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample and reads what it says. */
class BlogTest {
  @AfterEach
  void shutDown() {
    Dorm.shutdown();
  }

  @Test
  void tellsWhatItDid(@TempDir Path directory) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Database database = Database.sqlite(directory.resolve("blog.db"));
    assertThat(Migrator.of(database).migrate()).isEqualTo(1);
    assertThat(Migrator.of(database).migrate()).isZero();
    Dorm.configure(database);
    new Blog(database, new PrintStream(told, true, StandardCharsets.UTF_8)).run();
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("\"Hello World\" has the tags java")
        .contains("Grown up, the eldest first: [Author(1), Author(2)]")
        .contains("Published: 2 of 3")
        .contains("Written by somebody at example.com: Bob's Post, Draft, Hello World")
        .contains("Alice wrote Draft, Hello World")
        .contains("Alice is 31 now; 2 posts were seen")
        .contains("Deleted: {blog.Post=1}")
        .contains("[DORM3008] authors.email: another row has this value")
        .contains("Authors: 2");
  }
}
