package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.processor.harness.Case;
import dev.dorm.processor.harness.Compilers;
import dev.dorm.processor.harness.Outcome;
import dev.dorm.processor.harness.Request;
import dev.dorm.processor.harness.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case on every compiler: the reports with their lines, and no others; the generated files,
 * which compile without a warning. With {@code -Ddorm.update=<cases directory of the sources>} what
 * javac gives is written as expected.
 */
class CaseTest {
  @TempDir Path output;

  static List<Arguments> cases() {
    List<Arguments> arguments = new ArrayList<>();
    for (TestCompiler compiler : Compilers.all()) {
      for (Case each : Case.all()) {
        if ((each + " on " + compiler).matches(System.getProperty("dorm.only", ".*"))) {
          arguments.add(Arguments.of(each, compiler));
        }
      }
    }
    return arguments;
  }

  @Test
  void javacAndEcjAreAlwaysThere() {
    assertThat(Compilers.all()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Case.all()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("cases")
  void compiles(Case each, TestCompiler compiler) throws IOException {
    Request request = Request.of(each.input(), output).withOptions(each.options());
    Outcome outcome = compiler.compile(request);
    if (System.getProperty(Case.UPDATE) != null) {
      update(each, request, outcome, compiler);
    }
    assertThat(outcome.text().isEmpty()).isEqualTo(!each.isMistake());
    String expected = each.expectedReports(compiler);
    assertThat(outcome.text()).isEqualTo(expected);
    assertThat(outcome.success())
        .isEqualTo(!expected.contains("ERROR ") && !expected.contains("WARNING "));
    if (each.hasExpectedFiles()) {
      assertThat(generated(request)).isEqualTo(each.expectedFiles());
    }
  }

  private static SortedMap<String, String> generated(Request request) {
    SortedMap<String, String> texts = new TreeMap<>(Case.texts(request.generated()));
    texts.putAll(Case.texts(request.classes()));
    return texts;
  }

  /** What the javac of this process gives becomes what is expected, and what ECJ says otherwise. */
  private static void update(Case each, Request request, Outcome outcome, TestCompiler compiler)
      throws IOException {
    boolean first = compiler == Compilers.javac();
    Path reports = each.root().resolve(first ? "expected.txt" : "expected-" + compiler + ".txt");
    Files.deleteIfExists(reports);
    if (!outcome.text().equals(each.expectedReports(compiler))) {
      Files.writeString(reports, outcome.text());
    }
    if (first && each.hasExpectedFiles()) {
      for (var text : generated(request).entrySet()) {
        Path file = each.root().resolve("expected").resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
      }
    }
  }
}
