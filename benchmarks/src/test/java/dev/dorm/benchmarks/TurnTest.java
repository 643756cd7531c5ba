package dev.dorm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of real workloads on SQLite. */
final class TurnTest {
  /**
   * One that other threads do, those that empty their table before each operation and before each
   * turn, and one that has a database of its own kind.
   */
  @ParameterizedTest
  @ValueSource(strings = {"AsyncGet1000", "BulkInsertKeyed10000", "InsertOne", "Stream100000"})
  void aTurnMeasuresItsOperations(String workload) throws Exception {
    for (String side : new String[] {"dorm", "expert"}) {
      try (Turn turn = Turn.open(workload, "sqlite", side)) {
        Measurement taken = turn.take(1);
        assertThat(taken.micros()).isPositive();
        assertThat(taken.processorMicros()).isPositive();
        assertThat(taken.bytes()).isPositive();
      }
    }
  }

  @Test
  void aNameThatIsNoWorkloadIsRefused() {
    assertThatThrownBy(() -> Turn.open("GetByKey", "sqlite", "dorm"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
