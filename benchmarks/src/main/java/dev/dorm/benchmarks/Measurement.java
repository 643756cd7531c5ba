package dev.dorm.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one operation took; NaN is what was not measured.
 *
 * @param micros time
 * @param processorMicros processor time of the measuring thread
 * @param bytes memory allocated by the process
 */
public record Measurement(double micros, double processorMicros, double bytes) {
  /** What was not measured. */
  static final Measurement NONE = new Measurement(Double.NaN, Double.NaN, Double.NaN);

  /** The middle of each figure. */
  static Measurement median(List<Measurement> all) {
    if (all.isEmpty()) {
      return NONE;
    }
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
