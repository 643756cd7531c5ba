package dev.dorm.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code that a message may carry has its paragraph in the catalogue, and no paragraph is left
 * over.
 */
class ErrorCatalogueTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES =
      List.of("dorm-processor", "dorm-runtime", "dorm-migrate", "dorm-maven-plugin");
  private static final Pattern CODE = Pattern.compile("DORM(\\d{4})");
  private static final Pattern NUMBERED = Pattern.compile("\\(\\s*(\\d{4}),");

  @Test
  void everyCodeIsExplained() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          collect(CODE, source, used);
          if (file.endsWith("DiagnosticCode.java")) {
            collect(NUMBERED, source, used);
          }
        }
      }
    }
    Set<String> explained = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/errors.md"))) {
      if (line.startsWith("### ")) {
        collect(CODE, line, explained);
      }
    }
    assertThat(used).hasSizeGreaterThan(80);
    assertThat(explained).containsExactlyElementsOf(used);
  }

  private static void collect(Pattern pattern, String text, Set<String> codes) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
  }
}
