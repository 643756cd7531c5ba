package dev.dorm.benchmarks;

import dev.dorm.benchmarks.sample.PostgresqlServer;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A workload by JMH, the sides one after the other, each in a process of its own. */
final class JmhRun {
  static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private static final TimeValue LONGEST = TimeValue.minutes(2);

  private JmhRun() {}

  /** Measures a side once; one that says that it has no such workload is left out. */
  static void measure(Plan plan, Comparison comparison, String side) throws RunnerException {
    try {
      for (RunResult result : new Runner(options(plan, comparison, side)).run()) {
        comparison.add(side, measurement(result, isByOthers(comparison.workload())));
      }
    } catch (RunnerException failure) {
      if (!Failure.isRefusal(failure)) {
        throw failure;
      }
    }
  }

  /** How every process that measures is started. */
  static List<String> jvmArguments() {
    return List.of(
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        "-D" + LOG_LEVEL + "=warn",
        "-D" + PostgresqlServer.PORT + "=" + Integer.getInteger(PostgresqlServer.PORT, 0));
  }

  /** Whether other threads than the measuring one do the work. */
  static boolean isByOthers(String workload) {
    return workload.startsWith("Async");
  }

  private static Options options(Plan plan, Comparison comparison, String side) {
    return lasting(plan)
        .include("\\." + comparison.workload() + "\\.")
        .param("database", comparison.database())
        .param("side", side)
        .forks(1)
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .jvmArgs(jvmArguments().toArray(String[]::new))
        .timeout(LONGEST)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static ChainedOptionsBuilder lasting(Plan plan) {
    if (plan.iterations() == 0) {
      return new OptionsBuilder()
          .mode(Mode.SingleShotTime)
          .warmupIterations(0)
          .measurementIterations(1);
    }
    return new OptionsBuilder()
        .warmupIterations(plan.warmup())
        .warmupTime(TimeValue.milliseconds(plan.millis()))
        .measurementIterations(plan.iterations())
        .measurementTime(TimeValue.milliseconds(plan.millis()));
  }

  /** The processor time is that of the measuring thread, which says nothing where others work. */
  private static Measurement measurement(RunResult result, boolean byOthers) {
    return new Measurement(
        result.getPrimaryResult().getScore(),
        byOthers ? Double.NaN : secondary(result, CpuProfiler.RESULT) / 1000,
        secondary(result, "gc.alloc.rate.norm"));
  }

  private static double secondary(RunResult result, String name) {
    Result<?> found = result.getSecondaryResults().get(name);
    return found == null ? Double.NaN : found.getScore();
  }
}
