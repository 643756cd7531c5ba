package dev.dorm.tests.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.tests.contract.DatabaseKind;
import dev.dorm.tests.contract.JavaProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    printsOrdinaryOnes(directory.resolve("values.db").toString());
  }

  @Test
  void postgresql() throws IOException, InterruptedException {
    printsNothing(DatabaseKind.postgresqlUrl());
    printsOrdinaryOnes(DatabaseKind.postgresqlUrl());
  }

  private void printsNothing(String place) throws IOException, InterruptedException {
    String text = printed(place);
    assertThat(text)
        .contains("printed 1", "DEBUG dorm.sql", "WARN dorm.slow", "The plan of SELECT")
        .contains("[DORM3230]", "[***]", "shown'--4714")
        .contains("DORM3008", "DORM3012", "DORM3007");
    assertThat(text.lines())
        .noneMatch(line -> line.contains("zebra"))
        .noneMatch(SecretsTest::isSecret)
        .noneMatch(line -> line.contains("giraffe"))
        .noneMatch(line -> line.contains("okapi"));
  }

  /** With values in the log: those of columns that are not sensitive, in that log alone. */
  private void printsOrdinaryOnes(String place) throws IOException, InterruptedException {
    String text = printed(place, "values");
    assertThat(text.lines())
        .anyMatch(line -> isLogged(line) && line.contains("[\"giraffe'--4712\""))
        .anyMatch(line -> isLogged(line) && line.contains("INSERT") && line.endsWith("[***]"))
        .noneMatch(line -> line.contains("zebra"))
        .noneMatch(SecretsTest::isSecret)
        .noneMatch(line -> !isLogged(line) && line.contains("giraffe"))
        .noneMatch(line -> line.contains("okapi"));
  }

  /** Four digits alone may stand in any time, port or hash. */
  private static boolean isSecret(String line) {
    return line.contains("'--4711") || line.contains(Integer.toString(SecretsProgram.PIN / 10));
  }

  private static boolean isLogged(String line) {
    return line.contains("DEBUG dorm.sql");
  }

  private String printed(String... arguments) throws IOException, InterruptedException {
    return JavaProgram.run(
        directory,
        List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"),
        SecretsProgram.class,
        List.of(arguments));
  }
}
