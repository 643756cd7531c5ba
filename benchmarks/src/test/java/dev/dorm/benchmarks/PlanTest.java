package dev.dorm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The command line. */
final class PlanTest {
  @Test
  void secondsWarmUpForAsLongUnlessMoreIsSaidBehindThem() {
    assertThat(Plan.parse("--rounds=3", "--seconds=3").warmup()).isEqualTo(3);
    Plan plan = Plan.parse("--rounds=3", "--seconds=3", "--warmup=8");
    assertThat(plan.rounds()).isEqualTo(3);
    assertThat(plan.warmup()).isEqualTo(8);
    assertThat(plan.iterations()).isEqualTo(3);
    assertThat(plan.millis()).isEqualTo(1000);
  }

  @Test
  void theOrderOfLocksIsMeasuredWhereThereIsOne() {
    Plan plan = Plan.parse();
    assertThat(plan.workloads()).contains("BulkUpdate1000", "BulkUpdateOrdered1000");
    assertThat(plan.databases("BulkUpdateOrdered1000")).containsExactly("postgresql");
    assertThat(plan.databases("BulkUpdate1000")).containsExactly("sqlite", "postgresql");
  }

  @Test
  void turnsAreOneRoundWithAWarmUpOfSeconds() {
    Plan plan = Plan.parse("--turns=20", "--warmup=6");
    assertThat(plan.turns()).isEqualTo(20);
    assertThat(plan.workloads()).contains("GetByPk", "ColdStart", "Compile100");
    assertThat(plan.rounds()).isEqualTo(1);
    assertThat(plan.warmup() * plan.millis()).isEqualTo(6000);
    assertThat(Plan.parse().turns()).isZero();
  }

  @Test
  void roundsOfTurnsAreProcesses() {
    assertThat(Plan.parse("--turns=10", "--rounds=2").rounds()).isEqualTo(2);
  }

  @Test
  void aPlanWithoutAWorkloadIsRefused() {
    assertThatThrownBy(() -> Plan.parse("--workload=Compile500", "--fast"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No workload is left");
    assertThat(Plan.parse("--fast", "--workload=Compile500").workloads())
        .containsExactly("Compile500");
    assertThat(Plan.parse("--turns=8", "--workload=ColdStart").workloads())
        .containsExactly("ColdStart");
  }

  @Test
  void anOptionThatIsNotKnownIsRefused() {
    assertThatThrownBy(() -> Plan.parse("--quick"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown option: --quick");
  }
}
