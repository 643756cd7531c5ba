package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The memory that operations take, driver and all, never more than the figures recorded here, which
 * are those of JDK 17 and a fiftieth; JDK 25 takes up to a tenth less. An operation that needs less
 * gets a lower figure, which the test asks for; one that needs more must be worth it.
 *
 * <p>It is measured in a process of its own by a compiler that leaves out no object, so that the
 * figure depends on the program alone, not on what ran before it. An optimising compiler takes
 * less: the benchmarks say how much.
 */
final class AllocationTest {
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir Path directory;

  @Test
  void sqlite() throws IOException, InterruptedException {
    sqlite(DatabaseKind.SQLITE_FILE);
    sqlite(DatabaseKind.SQLITE_MEMORY);
  }

  private void sqlite(DatabaseKind kind) throws IOException, InterruptedException {
    takes(
        kind,
        directory.resolve("allocation.db").toString(),
        Map.of(
            "filter", 1_450L,
            "get", 2_590L,
            "list", 74_510L,
            "values", 17_480L,
            "save", 515L,
            "create", 1_170L,
            "bulkUpdate", 18_140L,
            "bulkCreate", 84_900L));
  }

  @Test
  void postgresql() throws IOException, InterruptedException {
    takes(
        DatabaseKind.POSTGRESQL,
        DatabaseKind.postgresqlUrl(),
        Map.of(
            "filter", 1_450L,
            "get", 1_640L,
            "list", 61_190L,
            "values", 21_630L,
            "save", 760L,
            "create", 1_810L,
            "bulkUpdate", 21_900L,
            "bulkCreate", 131_670L));
  }

  private void takes(DatabaseKind kind, String place, Map<String, Long> most)
      throws IOException, InterruptedException {
    String text =
        JavaProgram.run(directory, OPTIONS, AllocationProgram.class, List.of(kind.name(), place));
    Map<String, Long> taken = figures(text);
    assertThat(taken).as(text).containsOnlyKeys(most.keySet());
    assertThat(taken)
        .as(kind + " takes " + taken)
        .allSatisfy(
            (operation, bytes) ->
                assertThat(bytes).isBetween(most.get(operation) * 4 / 5, most.get(operation)));
  }

  /** Lines of a name, a colon and a figure; others are warnings of the virtual machine. */
  private static Map<String, Long> figures(String text) {
    return text.lines()
        .filter(line -> line.matches("\\w+: \\d+"))
        .map(line -> line.split(": ", 2))
        .collect(
            Collectors.toMap(
                parts -> parts[0],
                parts -> Long.parseLong(parts[1]),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
