package dev.dorm.internal.async;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of asynchronous calls: virtual ones, one for each call. */
final class Workers {
  private Workers() {}

  /** Threads for calls that wait for a connection. */
  static ExecutorService create(String name, int threads) {
    return createUnbounded(name);
  }

  /** Threads for calls that have their connection. */
  static ExecutorService createUnbounded(String name) {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual().name("dorm-" + name + "-", 1).factory());
  }
}
