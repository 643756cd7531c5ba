package dev.dorm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first table of the page, cell by cell. */
final class RatioTableTest {
  private static final int TIME_EXPERT = 4;

  private final Comparison comparison = new Comparison("List1000", "sqlite");

  private void round(double dorm, double expert) {
    comparison.add("dorm", new Measurement(dorm, dorm, 300));
    comparison.add("expert", new Measurement(expert, expert, 200));
    comparison.add("plain", new Measurement(200, 200, 600));
  }

  private List<String> cells() {
    List<String> lines = RatioTable.of(List.of(comparison)).lines().toList();
    assertThat(lines).hasSize(3);
    List<String> cells = cells(lines.get(2));
    assertThat(cells).hasSameSizeAs(cells(lines.get(0)));
    return cells;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  @Test
  void oneRoundHasItsRatioAlone() {
    round(111, 100);
    assertThat(cells())
        .containsExactly(
            "",
            "List1000",
            "sqlite",
            "111.0",
            "**1.11**",
            "0.56",
            "**1.11**",
            "0.56",
            "300",
            "**1.50**",
            "0.50",
            "");
  }

  @Test
  void severalRoundsSayHowFarTheyLieApart() {
    round(124, 100);
    round(98, 100);
    round(222, 200);
    assertThat(cells())
        .containsExactly(
            "",
            "List1000",
            "sqlite",
            "124.0",
            "**1.11** (0.98–1.24)",
            "0.62",
            "**1.11**",
            "0.62",
            "300",
            "**1.50**",
            "0.50",
            "");
  }

  @Test
  void theMiddleOfTwoRoundsLiesBetweenThem() {
    round(100, 100);
    round(150, 100);
    assertThat(cells().get(TIME_EXPERT)).isEqualTo("**1.25** (1.00–1.50)");
  }

  @Test
  void roundsCountThatBothTookPartIn() {
    round(120, 100);
    comparison.add("dorm", new Measurement(500, 500, 300));
    assertThat(cells().get(TIME_EXPERT)).isEqualTo("**1.20**");
  }

  @Test
  void aSideThatFailedOrIsNotThereHasNoRatios() {
    comparison.add("dorm", new Measurement(100, 100, 300));
    comparison.add("dorm", new Measurement(110, 110, 300));
    comparison.fail("expert", new IllegalStateException("no table"));
    assertThat(cells()).contains("failed", "–").noneMatch(cell -> cell.contains("("));
  }

  @Test
  void theOtherLibrariesHaveTheMiddleAlone() {
    round(100, 100);
    round(200, 100);
    comparison.add("jooq", new Measurement(300, 300, 600));
    comparison.add("jooq", new Measurement(400, 400, 600));
    List<String> lines = PeerTable.of(List.of(comparison), List.of("jooq")).lines().toList();
    assertThat(cells(lines.get(2)))
        .containsExactly("", "List1000", "sqlite", "2.50", "2.00", "2.50", "");
  }

  @Test
  void ofManyTurnsTheMiddleHalfIsShown() {
    for (int turn = 1; turn <= 8; turn++) {
      TurnRun.add(comparison, Turns.line("dorm", new Measurement(turn * 10, 1, 1)));
      TurnRun.add(comparison, Turns.line("expert", new Measurement(10, 1, 1)));
    }
    assertThat(cells().get(TIME_EXPERT)).isEqualTo("**4.50** (3.00–6.00)");
  }
}
