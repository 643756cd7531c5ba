package dev.dorm.benchmarks;

import java.util.List;

/** Each peer against dorm, as a table in Markdown: processor time, bytes and time. */
final class PeerTable {
  private PeerTable() {}

  static String of(List<Comparison> comparisons, List<String> peers) {
    StringBuilder table = new StringBuilder("| workload | database");
    StringBuilder line = new StringBuilder("|---|---");
    for (String figure : List.of("CPU", "bytes", "time")) {
      for (String peer : peers) {
        table.append(" | ").append(figure).append(' ').append(peer);
        line.append("|--:");
      }
    }
    table.append(" |\n").append(line).append("|\n");
    for (Comparison comparison : comparisons) {
      List<Measurement> ratios =
          peers.stream().map(peer -> comparison.ratio(peer, "dorm")).toList();
      if (ratios.stream().allMatch(ratio -> Double.isNaN(ratio.micros()))) {
        continue;
      }
      table.append("| ").append(comparison.workload()).append(" | ").append(comparison.database());
      ratios.forEach(ratio -> RatioTable.cell(table, "%.2f", ratio.processorMicros()));
      ratios.forEach(ratio -> RatioTable.cell(table, "%.2f", ratio.bytes()));
      ratios.forEach(ratio -> RatioTable.cell(table, "%.2f", ratio.micros()));
      table.append(" |\n");
    }
    return table.toString();
  }
}
