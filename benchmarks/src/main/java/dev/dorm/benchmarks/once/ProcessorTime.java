package dev.dorm.benchmarks.once;

import java.time.Duration;

/** The processor time of a process, without loading the management classes. */
final class ProcessorTime {
  private ProcessorTime() {}

  /** In nanoseconds; 0 where the system does not say. */
  static long ofThisProcess() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }
}
