package dev.dorm.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/acceptance.md names tests that are there, and lists every case. */
final class AcceptanceCasesTest {
  private static final Pattern LINE = Pattern.compile("\\| (\\d+) \\| [^|]+ \\|([^|]*)\\|");
  private static final int CASES = 101;

  @Test
  void namedTestsExist() throws IOException {
    assertThat(NamedTests.missing(page())).isEmpty();
    assertThat(NamedTests.count(page())).isGreaterThan(CASES);
  }

  @Test
  void everyCaseIsShown() throws IOException {
    List<Integer> listed = new ArrayList<>();
    List<Integer> shown = new ArrayList<>();
    for (String line : page().split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        listed.add(Integer.valueOf(matcher.group(1)));
        if (matcher.group(2).contains("`")) {
          shown.add(Integer.valueOf(matcher.group(1)));
        }
      }
    }
    assertThat(listed).isEqualTo(IntStream.rangeClosed(1, CASES).boxed().toList());
    assertThat(shown).isEqualTo(listed);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/acceptance.md"));
  }
}
