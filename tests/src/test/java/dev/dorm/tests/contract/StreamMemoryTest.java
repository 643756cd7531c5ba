package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million rows pass through a heap that cannot hold them. */
final class StreamMemoryTest {
  @TempDir Path directory;

  @Test
  void sqlite() throws IOException, InterruptedException {
    reads(DatabaseKind.SQLITE_FILE, directory.resolve("million.db").toString());
  }

  @Test
  void postgresql() throws IOException, InterruptedException {
    reads(DatabaseKind.POSTGRESQL, DatabaseKind.postgresqlUrl());
  }

  private void reads(DatabaseKind kind, String place) throws IOException, InterruptedException {
    String text =
        JavaProgram.run(
            directory,
            List.of("-Xmx32m", "-XX:+UseSerialGC"),
            StreamProgram.class,
            List.of(kind.name(), place));
    assertThat(text).contains("read 1000000");
  }
}
