package dev.dorm.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

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
      if (peers.stream().allMatch(comparison::isUnknown)) {
        continue;
      }
      table.append("| ").append(comparison.workload()).append(" | ").append(comparison.database());
      cells(table, comparison, peers, Measurement::processorMicros);
      cells(table, comparison, peers, Measurement::bytes);
      cells(table, comparison, peers, Measurement::micros);
      table.append(" |\n");
    }
    return table.toString();
  }

  private static void cells(
      StringBuilder table,
      Comparison comparison,
      List<String> peers,
      ToDoubleFunction<Measurement> figure) {
    for (String peer : peers) {
      double ratio = figure.applyAsDouble(comparison.ratio(peer, "dorm"));
      RatioTable.cell(table, "%.2f", ratio, comparison.missing(peer));
    }
  }
}
