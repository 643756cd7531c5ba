package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What begins as soon as a database of SQLite is named. */
final class StartTest {
  @TempDir Path directory;

  @Test
  void theLibraryIsLoadedAheadAndNothingIsOpened() throws Exception {
    assertThat(run(Files.createDirectory(directory.resolve("unpacked"))))
        .contains("libraries: 1", "database: false", "first use: [7]", "again: [7]");
  }

  @Test
  void whatGoesWrongAheadIsSaidByTheFirstUse() throws Exception {
    assertThat(run(directory.resolve("nowhere")))
        .contains(
            "libraries: 0",
            "database: false",
            "first use: [DORM4033] The library of the SQLite driver was not loaded: No native library",
            "again: [DORM4033]");
  }

  private String run(Path unpacked) throws IOException, InterruptedException {
    return JavaProgram.run(
        directory,
        List.of("-Dorg.sqlite.tmpdir=" + unpacked),
        StartProgram.class,
        List.of(directory.resolve("start.db").toString(), unpacked.toString()));
  }
}
