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

  private static final int MANY = 8;
  private static final String DORM = "dorm";
  private static final String EXPERT = "expert";
  private static final String PLAIN = "plain";

  private RatioTable() {}

  static String of(List<Comparison> comparisons) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Comparison comparison : comparisons) {
      if (comparison.isUnknown(DORM)) {
        continue;
      }
      Measurement dorm = comparison.of(DORM);
      Measurement expert = comparison.ratio(DORM, EXPERT);
      Measurement plain = comparison.ratio(DORM, PLAIN);
      String none = comparison.missing(DORM);
      String noExpert = comparison.missing(EXPERT);
      String noPlain = comparison.missing(PLAIN);
      table.append("| ").append(comparison.workload()).append(" | ").append(comparison.database());
      cell(table, "%,.1f", dorm.micros(), none);
      cell(table, "**%.2f**", expert.micros(), noExpert);
      spread(table, comparison.ratios(DORM, EXPERT));
      cell(table, "%.2f", plain.micros(), noPlain);
      cell(table, "**%.2f**", expert.processorMicros(), noExpert);
      cell(table, "%.2f", plain.processorMicros(), noPlain);
      cell(table, "%,.0f", dorm.bytes(), none);
      cell(table, "**%.2f**", expert.bytes(), noExpert);
      cell(table, "%.2f", plain.bytes(), noPlain);
      table.append(" |\n");
    }
    return table.toString();
  }

  /** How far the rounds lie apart, in the cell of their middle; of many the middle half. */
  private static void spread(StringBuilder table, List<Measurement> ratios) {
    if (ratios.size() > 1) {
      double[] sorted = ratios.stream().mapToDouble(Measurement::micros).sorted().toArray();
      int left = sorted.length < MANY ? 0 : sorted.length / 4;
      table.append(
          String.format(
              Locale.ROOT, " (%.2f–%.2f)", sorted[left], sorted[sorted.length - 1 - left]));
    }
  }

  /** A cell; what is missing says why in a word. */
  static void cell(StringBuilder table, String format, double value, String missing) {
    table
        .append(" | ")
        .append(Double.isNaN(value) ? missing : String.format(Locale.ROOT, format, value));
  }
}
