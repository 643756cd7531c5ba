package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.detect.Answers;
import dev.dorm.migrate.detect.MigrationAutodetector;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.Inline;
import dev.dorm.migrate.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Long histories: a thousand migrations over two hundred models, two hundred over three hundred.
 */
class LongHistoryTest {
  private static final int MODELS = 200;
  private static final int MIGRATIONS = 1000;

  /** The promises hold on a machine of today (61 and 27 ms); an old one may be slower. */
  private static final int SLOW = 8;

  /** The time that the replay computes, which does not grow when others compute too. */
  private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();

  private static final com.sun.management.ThreadMXBean ALLOCATION =
      (com.sun.management.ThreadMXBean) THIS_THREAD;

  private static final long NANOS_PER_MILLI = 1_000_000;

  @Test
  void isReplayedQuickly() {
    Modules modules = modules(MODELS, MIGRATIONS);
    MigrationGraph graph = modules.graph();
    assertThat(graph.replay().models()).hasSize(MODELS);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = THIS_THREAD.getCurrentThreadCpuTime();
      ProjectState state = modules.graph().replay();
      best = Math.min(best, THIS_THREAD.getCurrentThreadCpuTime() - start);
      assertThat(state.models()).hasSize(MODELS);
    }
    System.out.printf("replay: %d ms%n", best / NANOS_PER_MILLI);
    assertThat(best).isPositive();
    assertThat(best / NANOS_PER_MILLI).isLessThan(300 * SLOW);
  }

  /** What a start of a program, or a build, waits for before anything runs. */
  @ParameterizedTest
  @EnumSource
  void isPlannedQuickly(Engine engine) {
    Migrator migrator = Migrator.of(TestDatabase.fresh(engine), modules(300, 200));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THIS_THREAD.getCurrentThreadCpuTime();
      int planned = migrator.plan().size();
      best = Math.min(best, THIS_THREAD.getCurrentThreadCpuTime() - start);
      assertThat(planned).isEqualTo(200);
    }
    System.out.printf("%s: 300 models, 200 migrations: %d ms%n", engine, best / NANOS_PER_MILLI);
    assertThat(best / NANOS_PER_MILLI).isLessThan(1000 * SLOW);
  }

  /** A history long ago read again costs what its operations cost, not their square. */
  @Test
  void growsWithItsLengthOnly() {
    ProjectState state = modules(300, 200).graph().replay();
    assertThat(new MigrationAutodetector(state, state, Answers.none()).changes()).isEmpty();
    long half = replayed(modules(300, 200).graph());
    long whole = replayed(modules(300, 400).graph());
    assertThat(whole).isLessThan(4 * half);
  }

  /** How many bytes a replay asks for: the same on every machine. */
  private static long replayed(MigrationGraph graph) {
    long before = ALLOCATION.getCurrentThreadAllocatedBytes();
    assertThat(graph.replay().models()).hasSize(300);
    return ALLOCATION.getCurrentThreadAllocatedBytes() - before;
  }

  private static Modules modules(int models, int migrations) {
    return Modules.of(List.of(Inline.module("blog", entries(models, migrations))));
  }

  private static List<MigrationEntry> entries(int models, int migrations) {
    List<MigrationEntry> entries = new ArrayList<>();
    List<Operation> first = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      first.add(Ops.createModel("M" + i, "t" + i, Cols.bigAuto("id"), Cols.text("name")));
    }
    entries.add(Inline.migration("0001_initial", List.of(), first));
    for (int i = 2; i <= migrations; i++) {
      String name = "%04d_more".formatted(i);
      String before = "blog." + entries.get(i - 2).name();
      String model = "M" + i % models;
      entries.add(
          Inline.migration(
              name,
              List.of(before),
              Ops.addField(model, Cols.integer("f" + i)),
              Ops.addIndex(model, Ops.index("idx_" + i).on("f" + i)),
              Ops.addField(model, Cols.text("g" + i))));
    }
    return entries;
  }
}
