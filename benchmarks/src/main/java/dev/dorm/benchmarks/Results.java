package dev.dorm.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The results for people, in Markdown: what was run, where, and the tables. */
final class Results {
  private Results() {}

  static String of(Plan plan, String arguments, List<Comparison> comparisons) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s, JDK %s, %s %s, %d processors, %d round%s%n%n```%njava -jar benchmarks.jar %s%n```%n%n",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            plan.rounds(),
            plan.rounds() == 1 ? "" : "s",
            arguments));
    text.append(RatioTable.of(comparisons));
    if (!plan.peers().isEmpty()) {
      text.append('\n').append(PeerTable.of(comparisons, plan.peers()));
    }
    return text.toString();
  }
}
