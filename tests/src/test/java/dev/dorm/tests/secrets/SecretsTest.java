package dev.dorm.tests.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.tests.contract.DatabaseKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * S1: no log at its loudest, no message with its causes, no {@code toString}, no plan holds a
 * value; where a person asks for values, those of sensitive columns stay out.
 */
final class SecretsTest {
  @TempDir Path directory;

  @Test
  void sqlite() throws IOException, InterruptedException {
    printsNothing(directory.resolve("secrets.db").toString());
  }

  @Test
  void postgresql() throws IOException, InterruptedException {
    printsNothing(DatabaseKind.postgresqlUrl());
  }

  private void printsNothing(String place) throws IOException, InterruptedException {
    Path output = directory.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator,
                SecretsProgram.class.getName(),
                place)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    assertThat(text)
        .contains("printed 1", "DEBUG dorm.sql", "WARN dorm.slow", "The plan of SELECT")
        .contains("[DORM3230]", "[***]", "shown'--4714")
        .contains("DORM3008", "DORM3012", "DORM3007");
    assertThat(text.lines())
        .noneMatch(line -> line.contains("zebra"))
        .noneMatch(line -> line.contains("4711"))
        .noneMatch(line -> line.contains("giraffe"))
        .noneMatch(line -> line.contains("okapi"));
  }
}
