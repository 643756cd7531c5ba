package dev.dorm.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ProjectState;
import dev.dorm.migrate.testing.Inline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history of a thousand migrations over two hundred models. */
class LongHistoryTest {
  private static final int MODELS = 200;
  private static final int MIGRATIONS = 1000;

  /** The time that the replay computes, which does not grow when others compute too. */
  private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();

  private static final long MOST_NANOS = 300_000_000L;

  /** How long a busy machine may take to compile what is measured. */
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  @Test
  void isReplayedQuickly() {
    Modules modules = Modules.of(List.of(Inline.module("blog", entries())));
    MigrationGraph graph = modules.graph();
    assertThat(graph.replay().models()).hasSize(MODELS);
    long best = Long.MAX_VALUE;
    long end = System.nanoTime() + PATIENCE_NANOS;
    for (int i = 0; i < 5 || (best >= MOST_NANOS && System.nanoTime() < end); i++) {
      long start = THIS_THREAD.getCurrentThreadCpuTime();
      ProjectState state = modules.graph().replay();
      best = Math.min(best, THIS_THREAD.getCurrentThreadCpuTime() - start);
      assertThat(state.models()).hasSize(MODELS);
    }
    assertThat(best).isPositive();
    assertThat(best).isLessThan(MOST_NANOS);
  }

  private static List<MigrationEntry> entries() {
    List<MigrationEntry> entries = new ArrayList<>();
    List<Operation> first = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      first.add(Ops.createModel("M" + i, "t" + i, Cols.bigAuto("id"), Cols.text("name")));
    }
    entries.add(Inline.migration("0001_initial", List.of(), first));
    for (int i = 2; i <= MIGRATIONS; i++) {
      String name = "%04d_more".formatted(i);
      String before = "blog." + entries.get(i - 2).name();
      String model = "M" + i % MODELS;
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
