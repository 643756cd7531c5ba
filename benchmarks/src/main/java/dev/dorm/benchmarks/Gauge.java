package dev.dorm.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What has been used so far: processor time in nanoseconds, and bytes of memory. */
enum Gauge {
  /** By the thread that asks. */
  THREAD {
    @Override
    long processor() {
      return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    long bytes() {
      return THREADS.getCurrentThreadAllocatedBytes();
    }
  },

  /**
   * By all threads of the process, its compiler's and collector's among them; the bytes are those
   * of the threads that still live.
   */
  PROCESS {
    @Override
    long processor() {
      return SYSTEM.getProcessCpuTime();
    }

    @Override
    long bytes() {
      long bytes = 0;
      for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
        bytes += Math.max(each, 0); // -1 for a thread that has just ended
      }
      return bytes;
    }
  };

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** That of a workload: of the whole process where other threads work, one side at a time. */
  static Gauge of(String workload) {
    return JmhRun.isByOthers(workload) ? PROCESS : THREAD;
  }

  abstract long processor();

  abstract long bytes();
}
