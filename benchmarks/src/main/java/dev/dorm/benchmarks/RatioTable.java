package dev.dorm.benchmarks;

import java.util.List;
import java.util.Locale;

/** The comparisons as a table for people, in Markdown. */
final class RatioTable {
  private static final String HEAD =
      """
      | workload | database | dorm µs | time / expert | time / plain | CPU / expert | CPU / plain \
      | dorm bytes | bytes / expert | bytes / plain |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final String DORM = "dorm";

  /** Shown where a side was left out. */
  private static final Measurement NONE = new Measurement(Double.NaN, Double.NaN, Double.NaN);

  private RatioTable() {}

  static String of(List<Comparison> comparisons) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Comparison comparison : comparisons) {
      if (!comparison.has(DORM)) {
        continue;
      }
      Measurement dorm = comparison.of(DORM);
      Measurement expert = ratio(comparison, "expert");
      Measurement plain = ratio(comparison, "plain");
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %,.1f | **%.2f** | %.2f | **%.2f** | %.2f | %,.0f | **%.2f** | %.2f |%n",
              comparison.workload(),
              comparison.database(),
              dorm.micros(),
              expert.micros(),
              plain.micros(),
              expert.processorMicros(),
              plain.processorMicros(),
              dorm.bytes(),
              expert.bytes(),
              plain.bytes()));
    }
    return table.toString();
  }

  private static Measurement ratio(Comparison comparison, String side) {
    return comparison.has(side) ? comparison.ratio(DORM, side) : NONE;
  }
}
