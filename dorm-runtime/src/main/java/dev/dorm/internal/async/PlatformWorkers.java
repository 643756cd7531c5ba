package dev.dorm.internal.async;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** dorm's own platform threads: daemons, started when they are needed, ended when they idle. */
final class PlatformWorkers {
  private static final int QUEUE = 100_000;
  private static final int IDLE_SECONDS = 10;

  private PlatformWorkers() {}

  /** So many threads, and a queue behind which calls are refused. */
  static ExecutorService bounded(String name, int threads) {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            factory(name));
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /** As many threads as there are calls, for calls of which few can be. */
  static ExecutorService unbounded(String name) {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        factory(name));
  }

  private static ThreadFactory factory(String name) {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "dorm-" + name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
