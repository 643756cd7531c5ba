package dev.dorm.internal.async;

import java.util.concurrent.ExecutorService;

/** The threads of asynchronous calls; a Java that has virtual threads has another version of it. */
final class Workers {
  private Workers() {}

  /** Threads for calls that wait for a connection. */
  static ExecutorService create(String name, int threads) {
    return PlatformWorkers.bounded(name, threads);
  }

  /** Threads for calls that have their connection. */
  static ExecutorService createUnbounded(String name) {
    return PlatformWorkers.unbounded(name);
  }
}
