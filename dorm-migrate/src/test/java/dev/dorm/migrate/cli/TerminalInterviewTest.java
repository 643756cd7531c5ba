package dev.dorm.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who answers at a terminal, or goes away. */
class TerminalInterviewTest {
  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final TerminalInterview interview =
      new TerminalInterview(
          text -> {
            asked.add(text);
            return answers.poll();
          });

  @Test
  void onlyYesIsYes() {
    answers.addAll(List.of("y", "YES ", "n", "", "yesterday"));
    assertThat(interview.confirms("Renamed?")).isTrue();
    assertThat(interview.confirms("Renamed?")).isTrue();
    assertThat(interview.confirms("Renamed?")).isFalse();
    assertThat(interview.confirms("Renamed?")).isFalse();
    assertThat(interview.confirms("Renamed?")).isFalse();
    assertThat(asked.get(0)).isEqualTo("Renamed? [y/N] ");
  }

  @Test
  void valueOrSuggestionOrNothing() {
    answers.addAll(List.of("18", "", ""));
    assertThat(interview.value("Age?", "0")).contains("18");
    assertThat(interview.value("Age?", "0")).contains("0");
    assertThat(interview.value("Age?", null)).isEmpty();
    assertThat(asked).containsExactly("Age? [0]: ", "Age? [0]: ", "Age? (nothing to leave it): ");
  }

  @Test
  void anInputThatEndsAnswersNothing() {
    assertThat(interview.confirms("Renamed?")).isFalse();
    assertThat(interview.value("Age?", "0")).isEmpty();
  }
}
