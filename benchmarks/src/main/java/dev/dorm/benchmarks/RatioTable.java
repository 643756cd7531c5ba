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

  private RatioTable() {}

  static String of(List<Comparison> comparisons) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Comparison comparison : comparisons) {
      Measurement dorm = comparison.of("dorm");
      Measurement expert = comparison.ratio("dorm", "expert");
      Measurement plain = comparison.ratio("dorm", "plain");
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
}
