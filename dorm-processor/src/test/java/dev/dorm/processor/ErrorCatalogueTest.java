package dev.dorm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.harness.Case;
import dev.dorm.processor.harness.Compilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every message has a case and a paragraph in the catalogue; CLASS_EXISTS, which needs an earlier
 * compile by ECJ, is tested in OutputTest.
 */
class ErrorCatalogueTest {
  private static final Path CATALOGUE = Path.of("../docs/errors.md");

  @ParameterizedTest
  @EnumSource(
      value = DiagnosticCode.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERNAL", "CLASS_EXISTS"})
  void hasACase(DiagnosticCode code) {
    String name = code.number() + "-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(Case.named(name).root()).isDirectory();
    assertThat(Case.named(name).expectedReports(Compilers.javac()))
        .contains("[DORM" + code.number() + "]");
  }

  @ParameterizedTest
  @EnumSource(
      value = DiagnosticCode.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERNAL", "CLASS_EXISTS"})
  void saysHowToMend(DiagnosticCode code) {
    String name = code.number() + "-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String start = "[DORM" + code.number() + "]";
    assertThat(Case.named(name).expectedReports(Compilers.javac()).lines())
        .filteredOn(line -> line.contains(start))
        .allMatch(line -> line.contains("FIX: ") || line.contains("FIX (optional): "));
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void hasAParagraph(DiagnosticCode code) throws IOException {
    assertThat(Files.readString(CATALOGUE)).contains("\n### DORM" + code.number() + ": ");
  }
}
