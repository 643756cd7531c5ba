package dev.dorm.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A workload in a process of its own, in which its sides take turns; see {@link Turns}. */
final class TurnRun {
  private TurnRun() {}

  /** Measures all sides that have the workload; each turn counts as a round. */
  static void measure(Plan plan, Comparison comparison, List<String> sides)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(JmhRun.jvmArguments());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Turns.class.getName(),
            comparison.workload(),
            comparison.database(),
            Integer.toString(plan.warmup() * plan.millis() / Turns.MILLIS),
            Integer.toString(plan.turns())));
    command.addAll(sides);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The process of the turns failed; see what it said.");
    }
    output.lines().forEach(line -> add(comparison, line));
  }

  /** A line of {@link Turns#line}. */
  static void add(Comparison comparison, String line) {
    List<String> words = List.of(line.split(" ", -1));
    comparison.add(
        words.get(0),
        new Measurement(
            Double.parseDouble(words.get(1)),
            Double.parseDouble(words.get(2)),
            Double.parseDouble(words.get(3))));
  }
}
