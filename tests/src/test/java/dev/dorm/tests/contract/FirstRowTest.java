package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process loads until it has shown its first row: the time of a start is the number of its
 * classes. docs/decisions/0082 says what each of them costs.
 */
final class FirstRowTest {
  @TempDir Path directory;

  @Test
  void sqlite() throws Exception {
    loads(DatabaseKind.SQLITE_FILE, directory.resolve("start.db").toString(), 268);
  }

  @Test
  void postgresql() throws Exception {
    loads(DatabaseKind.POSTGRESQL, DatabaseKind.postgresqlUrl(), 271);
  }

  private void loads(DatabaseKind kind, String place, int most) throws Exception {
    run(List.of(), kind, place, FirstRowProgram.CREATE);
    List<String> loaded =
        run(List.of("-Xlog:class+load:stdout"), kind, place, FirstRowProgram.SHOW)
            .lines()
            .filter(line -> line.contains(" source: "))
            .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
            .toList();
    assertThat(loaded).contains("dev.dorm.Dorm", "dev.dorm.tests.stub.Author");
    assertThat(loaded)
        .as("what compares records by method handles, and the flight recorder")
        .doesNotContain("java.lang.runtime.ObjectMethods", "jdk.jfr.Event");
    List<String> own =
        loaded.stream()
            .filter(name -> name.startsWith("dev.dorm.") && !name.contains(".tests.contract."))
            .toList();
    assertThat(own.size()).as(kind + " loads " + own.size()).isBetween(most * 9 / 10, most);
  }

  private String run(List<String> options, DatabaseKind kind, String place, String what)
      throws IOException, InterruptedException {
    return JavaProgram.run(
        directory, options, FirstRowProgram.class, List.of(kind.name(), place, what));
  }
}
