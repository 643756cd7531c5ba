package dev.dorm.benchmarks;

import dev.dorm.benchmarks.sample.PostgresqlServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures dorm beside hand-written JDBC, the sides of a workload one after the other, and prints
 * the ratios.
 */
public final class Main {
  private static final String USAGE =
      """
      java -jar benchmarks.jar [--fast] [--rounds=5] [--workload=GetByPk,List1000,…]
                               [--database=sqlite,postgresql] [--side=dorm,expert,plain]
      """;

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Main() {}

  /** Runs what the command line says. */
  public static void main(String... arguments) throws Exception {
    Plan plan;
    try {
      plan = Plan.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    System.setProperty(LOG_LEVEL, "warn");
    try (PostgresqlServer server =
        plan.databases().contains("postgresql") ? PostgresqlServer.start() : null) {
      List<Comparison> comparisons = measure(plan, server == null ? 0 : server.port());
      System.out.printf(
          "%n%s on %s %s, JDK %s%n%n%s",
          Main.class.getPackageName(),
          System.getProperty("os.name"),
          System.getProperty("os.arch"),
          Runtime.version(),
          RatioTable.of(comparisons));
    }
  }

  private static List<Comparison> measure(Plan plan, int port) throws RunnerException {
    List<Comparison> comparisons = new ArrayList<>();
    for (String workload : plan.workloads()) {
      for (String database : plan.databases()) {
        comparisons.add(new Comparison(workload, database));
      }
    }
    for (int round = 1; round <= plan.rounds(); round++) {
      for (Comparison comparison : comparisons) {
        Options options = options(plan, comparison, port);
        for (RunResult result : new Runner(options).run()) {
          add(comparison, round, result);
        }
      }
    }
    return comparisons;
  }

  private static Options options(Plan plan, Comparison comparison, int port) {
    return new OptionsBuilder()
        .include("\\." + comparison.workload() + "\\.")
        .param("database", comparison.database())
        .param("side", plan.sides().toArray(String[]::new))
        .forks(1)
        .warmupIterations(plan.warmup())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(plan.seconds())
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .jvmArgsAppend(
            "-Xmx1g",
            // The compiler is waited for, so that a busy machine measures compiled code too.
            "-Xbatch",
            "--enable-native-access=ALL-UNNAMED",
            "-D" + LOG_LEVEL + "=warn",
            "-D" + PostgresqlServer.PORT + "=" + port)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void add(Comparison comparison, int round, RunResult result) {
    String side = result.getParams().getParam("side");
    Measurement measurement =
        new Measurement(
            result.getPrimaryResult().getScore(),
            secondary(result, CpuProfiler.RESULT) / 1000,
            secondary(result, "gc.alloc.rate.norm"));
    comparison.add(side, measurement);
    System.out.printf(
        Locale.ROOT,
        "round %d: %-15s %-10s %-9s %,10.1f µs, CPU %,10.1f µs, %,11.0f bytes%n",
        round,
        comparison.workload(),
        comparison.database(),
        side,
        measurement.micros(),
        measurement.processorMicros(),
        measurement.bytes());
  }

  private static double secondary(RunResult result, String name) {
    Result<?> found = result.getSecondaryResults().get(name);
    return found == null ? Double.NaN : found.getScore();
  }
}
