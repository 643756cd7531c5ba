package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The page's command line, run inside the test. */
final class CommandLine {
  private final List<String> common;

  /**
   * Of the sample itself.
   *
   * @param settings the file with the settings
   * @param source where migrations are written
   */
  CommandLine(Path settings, Path source) {
    String classes = Path.of("target", "classes").toAbsolutePath().toString();
    this.common =
        List.of(
            "--settings", settings.toString(), "--source", source.toString(), "--classes", classes);
  }

  /** Runs {@code dorm …}, which has to succeed; what it prints. */
  String run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(common);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ToolProvider.findFirst("dorm")
            .orElseThrow()
            .run(
                new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    assertThat(code).as("%s", err).isZero();
    return out.toString();
  }
}
