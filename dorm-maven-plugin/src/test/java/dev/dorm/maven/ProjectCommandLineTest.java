package dev.dorm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCommandLineTest {
  private static final String SERVICE = "META-INF/services/java.util.spi.ToolProvider";

  private final List<String> out = new ArrayList<>();
  private final List<String> err = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void theToolOfTheClassPathRunsInItsOwnLoader() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    assertThat(
            commandLine(RecordingTool.class.getName())
                .run(List.of("migrate", "a b"), out::add, err::add))
        .hasValue(3);
    assertThat(out)
        .containsExactly("migrate", "a b", "loaders agree: true", "Maven in sight: false");
    assertThat(err).containsExactly("no line end");
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }

  @Test
  void aClassPathWithoutTheToolGivesNothing() throws Exception {
    assertThat(new ProjectCommandLine(List.of(folder)).run(List.of("migrate"), out::add, err::add))
        .isEmpty();
    assertThat(out).isEmpty();
  }

  private ProjectCommandLine commandLine(String tool) throws IOException, URISyntaxException {
    Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(folder.resolve(SERVICE), tool + "\n");
    Path classes =
        Path.of(RecordingTool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ProjectCommandLine(List.of(folder, classes));
  }
}
