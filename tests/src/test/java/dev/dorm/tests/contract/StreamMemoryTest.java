package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
    Path output = directory.resolve("output.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator,
                StreamProgram.class.getName(),
                kind.name(),
                place)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(20, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(text).isTrue();
    assertThat(text).contains("read 1000000");
    assertThat(process.exitValue()).as(text).isZero();
  }
}
