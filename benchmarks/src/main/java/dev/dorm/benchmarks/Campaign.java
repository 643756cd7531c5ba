package dev.dorm.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The measuring of all that a plan names, round by round. A side that fails loses its own figures
 * only, and the results are written after each workload, so that a run that is cut off leaves what
 * it has. Not thread-safe.
 */
final class Campaign {
  private final Plan plan;
  private final String arguments;
  private final List<String> versions;
  private final List<Comparison> comparisons;
  private int round;
  private int done;

  Campaign(Plan plan, String arguments, List<String> versions) {
    this.plan = plan;
    this.arguments = arguments;
    this.versions = versions;
    comparisons = comparisons(plan);
  }

  private static List<Comparison> comparisons(Plan plan) {
    List<Comparison> comparisons = new ArrayList<>();
    for (String workload : plan.workloads()) {
      if (OnceRun.isWithoutDatabase(workload)) {
        comparisons.add(new Comparison(workload, "–"));
      } else {
        for (String database : plan.databases(workload)) {
          comparisons.add(new Comparison(workload, database));
        }
      }
    }
    return comparisons;
  }

  /** Measures everything. */
  void run() throws IOException, InterruptedException {
    for (round = 1; round <= plan.rounds(); round++) {
      done = 0;
      for (Comparison comparison : comparisons) {
        measure(comparison, sides(comparison));
        show(comparison);
        done++;
        write();
      }
    }
    write();
  }

  /** The results for people; those of a run that goes on say how far it is. */
  String results() {
    String progress =
        round > plan.rounds()
            ? ""
            : String.format(
                Locale.ROOT,
                "**Cut off in round %d of %d, after %d of %d workloads.**%n%n",
                round,
                plan.rounds(),
                done,
                comparisons.size());
    return Results.of(plan, arguments, versions, comparisons, progress);
  }

  /** Whether a side failed. */
  boolean hasFailed() {
    return comparisons.stream().anyMatch(comparison -> !comparison.failures().isEmpty());
  }

  /** Those of the round that did not fail before; what happens once is repeated within a round. */
  private List<String> sides(Comparison comparison) {
    if (round > 1 && OnceRun.knows(comparison.workload())) {
      return List.of();
    }
    return plan.sides(round).stream()
        .filter(side -> !comparison.failures().containsKey(side))
        .toList();
  }

  private void measure(Comparison comparison, List<String> sides) throws InterruptedException {
    if (sides.isEmpty()) {
      return;
    }
    if (OnceRun.knows(comparison.workload())) {
      measureOnce(comparison, sides);
      return;
    }
    if (plan.turns() > 0) {
      measureInTurn(comparison, sides);
      return;
    }
    for (String side : sides) {
      try {
        JmhRun.measure(plan, comparison, side);
      } catch (Exception failure) {
        comparison.fail(side, failure);
      }
    }
  }

  private void measureOnce(Comparison comparison, List<String> sides) throws InterruptedException {
    try {
      OnceRun.measure(plan, comparison, sides);
    } catch (InterruptedException end) {
      throw end;
    } catch (Exception failure) {
      sides.forEach(side -> comparison.fail(side, failure));
    }
  }

  private void measureInTurn(Comparison comparison, List<String> sides)
      throws InterruptedException {
    try {
      TurnRun.measure(plan, comparison, sides);
    } catch (IOException | RuntimeException failure) {
      sides.forEach(side -> comparison.fail(side, failure));
    }
  }

  private void show(Comparison comparison) {
    for (String side : plan.sides(round)) {
      if (comparison.isUnknown(side)) {
        continue;
      }
      Measurement last = comparison.last(side);
      String failure = comparison.failures().get(side);
      System.out.printf(
          Locale.ROOT,
          "round %d: %-15s %-10s %-9s %,10.1f µs, CPU %,10.1f µs, %,11.0f bytes%s%n",
          round,
          comparison.workload(),
          comparison.database(),
          side,
          last.micros(),
          last.processorMicros(),
          last.bytes(),
          failure == null ? "" : "; failed: " + failure);
    }
  }

  private void write() throws IOException {
    String out = plan.out();
    if (out == null) {
      return;
    }
    Path file = Path.of(out).toAbsolutePath();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, results());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
