package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * T7 on SQLite: a process that writes is killed (SIGKILL) again and again; each commit that it had
 * told of is there. {@code -Ddorm.kills=15} runs the full number.
 */
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("dorm.kills", 2);
  private static final int COMMITS = Integer.getInteger("dorm.kills", 0) > 0 ? 2000 : 200;

  @Test
  void whatWasAcknowledgedStays() throws IOException, InterruptedException {
    Path file = TestDatabases.sqliteFile();
    try (Database database = Database.sqlite(file)) {
      new Sql(database).run("CREATE TABLE t (n INTEGER PRIMARY KEY, twin INTEGER NOT NULL)");
    }
    Set<Long> acknowledged = new TreeSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(untilKilled(file, kill));
      try (Database database = Database.sqlite(file)) {
        Sql sql = new Sql(database);
        assertThat(new TreeSet<>(sql.numbers("SELECT n FROM t"))).containsAll(acknowledged);
        // Two rows were written by each block: both are there, or none.
        assertThat(
                sql.number(
                    "SELECT count(*) FROM t AS a WHERE NOT EXISTS (SELECT 1 FROM t AS b"
                        + " WHERE b.n = a.twin)"))
            .isZero();
        assertThat(
                sql.number(
                    "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"))
            .isEqualTo(1);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * COMMITS);
    if (KILLS >= 15) {
      System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged, 0 lost");
    }
  }

  private static Set<Long> untilKilled(Path file, int round)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator,
                KilledProgram.class.getName(),
                file.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<Long> acknowledged = new TreeSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("<") && line.endsWith(">")) { // the last line may be a part of one
          acknowledged.add(Long.parseLong(line.substring(1, line.length() - 1)));
        }
        if (acknowledged.size() == COMMITS) {
          process.toHandle().destroyForcibly(); // and what it tells until then counts, too
        }
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 9);
    return acknowledged;
  }
}
