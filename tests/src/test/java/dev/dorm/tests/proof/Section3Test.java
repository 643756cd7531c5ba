package dev.dorm.tests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lines of the query language compile without a warning, as they do for users. */
final class Section3Test {
  @Test
  void linesThatTheRuntimeHasCompileWithoutWarning() throws IOException {
    Path file = Path.of("src/test/java/dev/dorm/tests/proof/Section3Proof.java");
    assertThat(Snippets.compile("Section3Proof", Files.readString(file))).isEmpty();
  }
}
