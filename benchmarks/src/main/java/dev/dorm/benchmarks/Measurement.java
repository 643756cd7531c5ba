package dev.dorm.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one operation took.
 *
 * @param micros time
 * @param processorMicros processor time of the measuring thread
 * @param bytes memory allocated by the process
 */
record Measurement(double micros, double processorMicros, double bytes) {

  /** The middle of each figure. */
  static Measurement median(List<Measurement> all) {
    return new Measurement(
        median(all, Measurement::micros),
        median(all, Measurement::processorMicros),
        median(all, Measurement::bytes));
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Each figure as a multiple of another's. */
  Measurement relativeTo(Measurement other) {
    return new Measurement(
        micros / other.micros, processorMicros / other.processorMicros, bytes / other.bytes);
  }
}
