package dev.dorm.benchmarks;

import java.util.List;
import java.util.Locale;

/** dorm against those who write JDBC, as a table in Markdown. */
final class RatioTable {
  private static final String HEAD =
      """
      | workload | database | dorm µs | time / expert | time / plain | CPU / expert | CPU / plain \
      | dorm bytes | bytes / expert | bytes / plain |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final String DORM = "dorm";

  private RatioTable() {}

  static String of(List<Comparison> comparisons) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Comparison comparison : comparisons) {
      if (!comparison.has(DORM)) {
        continue;
      }
      Measurement dorm = comparison.of(DORM);
      Measurement expert = comparison.ratio(DORM, "expert");
      Measurement plain = comparison.ratio(DORM, "plain");
      table.append("| ").append(comparison.workload()).append(" | ").append(comparison.database());
      cell(table, "%,.1f", dorm.micros());
      cell(table, "**%.2f**", expert.micros());
      cell(table, "%.2f", plain.micros());
      cell(table, "**%.2f**", expert.processorMicros());
      cell(table, "%.2f", plain.processorMicros());
      cell(table, "%,.0f", dorm.bytes());
      cell(table, "**%.2f**", expert.bytes());
      cell(table, "%.2f", plain.bytes());
      table.append(" |\n");
    }
    return table.toString();
  }

  /** A cell; a dash for what was not measured. */
  static void cell(StringBuilder table, String format, double value) {
    table
        .append(" | ")
        .append(Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value));
  }
}
