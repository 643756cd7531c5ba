package dev.dorm.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The results for people, in Markdown: what was run, where, and the tables. */
final class Results {
  private static final String HEAD =
      """
      # Benchmarks: the last figures

      Written by `benchmarks/run.sh page`, not by hand. What each workload and side does, and how to read and run it:
      [benchmarks](../benchmarks/README.md). Below are the machine and the command that the script gave.

      """;

  private static final String DORM =
      """
      ## dorm beside hand-written JDBC

      *Expert* is what JDBC can give, *plain* is careful JDBC; 1.00 is as fast, less is better for dorm. *CPU* is the processor time of
      the measuring thread, *bytes* is what one operation allocates. A ratio is the middle of those of the rounds; in brackets stand the
      least and the greatest of them, or between which the middle half of many turns lies.

      """;

  private static final String PEERS =
      """

      ## Other libraries beside dorm

      Each as a multiple of dorm: above 1.00, dorm takes less.

      """;

  private Results() {}

  static String of(
      Plan plan,
      String arguments,
      List<String> versions,
      List<Comparison> comparisons,
      String progress) {
    StringBuilder text = new StringBuilder(HEAD).append(progress);
    text.append(
        String.format(
            Locale.ROOT,
            "%s, JDK %s, %s %s, %d processors; %s. %s%n%n```%njava -jar benchmarks/target/benchmarks.jar %s%n```%n%n",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            String.join(", ", versions),
            lasting(plan),
            arguments));
    text.append(DORM).append(RatioTable.of(comparisons));
    if (!plan.peers().isEmpty()) {
      text.append(PEERS).append(PeerTable.of(comparisons, plan.peers()));
    }
    return text.append(failures(comparisons)).toString();
  }

  private static String failures(List<Comparison> comparisons) {
    StringBuilder lines = new StringBuilder();
    for (Comparison comparison : comparisons) {
      comparison
          .failures()
          .forEach(
              (side, reason) ->
                  lines.append(
                      "- %s, %s, %s: %s%n"
                          .formatted(comparison.workload(), comparison.database(), side, reason)));
    }
    return lines.isEmpty() ? "" : "\n## What failed\n\n" + lines;
  }

  private static String lasting(Plan plan) {
    if (plan.turns() > 0) {
      return String.format(
          Locale.ROOT,
          "The sides in turn in %d process%s for each workload%s: %d turns of %.1f s after a warm-up of %.1f s each.",
          plan.rounds(),
          plan.rounds() == 1 ? "" : "es",
          peerRounds(plan),
          plan.turns(),
          Turns.MILLIS / 1000.0,
          plan.warmup() * plan.millis() / 1000.0);
    }
    return String.format(
        Locale.ROOT,
        "%d round%s%s, %.1f s after a warm-up of %.1f s each.",
        plan.rounds(),
        plan.rounds() == 1 ? "" : "s",
        peerRounds(plan),
        plan.iterations() * plan.millis() / 1000.0,
        plan.warmup() * plan.millis() / 1000.0);
  }

  private static String peerRounds(Plan plan) {
    return plan.peers().isEmpty() || plan.peerRounds() >= plan.rounds()
        ? ""
        : ", %d of the other libraries".formatted(plan.peerRounds());
  }
}
