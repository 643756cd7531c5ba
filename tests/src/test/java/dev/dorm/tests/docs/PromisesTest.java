package dev.dorm.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/promises.md names tests that are there, and lists every promise and every bug. */
final class PromisesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINE = Pattern.compile("\\| (\\w+) \\| [^|]+ \\|([^|]*)\\|");

  /** Promises whose proof is still to be written; a number that may only fall. */
  private static final int NOT_SHOWN_YET = 0;

  @Test
  void namedTestsExist() throws IOException {
    assertThat(NamedTests.missing(page())).isEmpty();
    assertThat(NamedTests.count(page())).isGreaterThan(150);
  }

  @Test
  void everyPromiseAndEveryBugIsListed() throws IOException {
    Set<String> expected = new TreeSet<>();
    add(expected, "T", 10);
    add(expected, "C", 9);
    add(expected, "A", 7);
    add(expected, "R", 4);
    add(expected, "L", 4);
    add(expected, "Q", 7);
    add(expected, "M", 8);
    add(expected, "I", 3);
    add(expected, "S", 3);
    add(expected, "", 80);
    Set<String> listed = new TreeSet<>();
    int notShown = 0;
    for (String line : page().split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        assertThat(listed.add(matcher.group(1))).as(matcher.group(1) + " once").isTrue();
        boolean shown = matcher.group(2).contains("`") || matcher.group(2).contains("None: ");
        notShown += shown ? 0 : 1;
      }
    }
    assertThat(listed).isEqualTo(expected);
    assertThat(notShown).isLessThanOrEqualTo(NOT_SHOWN_YET);
  }

  private static void add(Set<String> names, String letter, int count) {
    for (int i = 1; i <= count; i++) {
      names.add(letter + i);
    }
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/promises.md"));
  }
}
