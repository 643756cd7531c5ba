package dev.dorm.benchmarks;

import dev.dorm.benchmarks.once.ColdStart;
import dev.dorm.benchmarks.once.CompileModels;
import dev.dorm.benchmarks.once.Migrate100;
import dev.dorm.benchmarks.once.Once;
import java.util.List;

/** A workload that happens once in a process: measured several times, the sides in turn. */
final class OnceRun {
  private static final String COMPILE = "Compile";
  private static final int TIMES = 7;
  private static final int TIMES_OF_COMPILES = 5;
  private static final int TIMES_OF_ONE_ROUND = 3;
  private static final int COMPILES_OF_A_WARM_UP = 7;

  private OnceRun() {}

  static boolean knows(String workload) {
    return workload.equals("ColdStart")
        || workload.equals("Migrate100")
        || isWithoutDatabase(workload);
  }

  static boolean isWithoutDatabase(String workload) {
    return workload.startsWith(COMPILE);
  }

  /** Measures all sides that there are, in turn; one that fails is not asked again. */
  static void measure(Plan plan, Comparison comparison, List<String> sides) throws Exception {
    Once once = open(plan, comparison);
    try {
      for (int time = 0; time < times(plan, comparison.workload()); time++) {
        for (String side : sides) {
          if (once.has(side) && !comparison.failures().containsKey(side)) {
            measure(once, comparison, side);
          }
        }
      }
    } finally {
      if (once instanceof AutoCloseable closeable) {
        closeable.close();
      }
    }
  }

  private static void measure(Once once, Comparison comparison, String side)
      throws InterruptedException {
    try {
      comparison.add(side, once.measure(side));
    } catch (InterruptedException end) {
      throw end;
    } catch (Exception failure) {
      comparison.fail(side, failure);
    }
  }

  private static int times(Plan plan, String workload) {
    if (plan.iterations() == 0) {
      return 1;
    }
    if (isWithoutDatabase(workload)) {
      return TIMES_OF_COMPILES;
    }
    return plan.rounds() == 1 ? TIMES_OF_ONE_ROUND : TIMES;
  }

  private static Once open(Plan plan, Comparison comparison) throws Exception {
    String workload = comparison.workload();
    if (isWithoutDatabase(workload)) {
      if (plan.iterations() > 0) {
        CompileModels.warmUp(COMPILES_OF_A_WARM_UP * plan.warmup());
      }
      return new CompileModels(Integer.parseInt(workload.substring(COMPILE.length())));
    }
    return workload.equals("ColdStart")
        ? new ColdStart(comparison.database())
        : new Migrate100(comparison.database());
  }
}
