package dev.dorm.internal.transaction;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets asynchronous calls of one block run one at a time, in the order in which they were made: a
 * connection can do one thing at a time. Thread-safe.
 */
public final class Lane {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Starts a call when all before it are done, now or later.
   *
   * @param start starts the call, on whatever thread; {@link #done} must follow once
   */
  public void submit(Runnable start) {
    synchronized (waiting) {
      if (busy) {
        waiting.add(start);
        return;
      }
      busy = true;
    }
    start.run();
  }

  /** Says that the running call is done. */
  public void done() {
    Runnable next;
    synchronized (waiting) {
      next = waiting.poll();
      busy = next != null;
    }
    if (next != null) {
      next.run();
    }
  }

  /** How many calls are not done. */
  public int unfinished() {
    synchronized (waiting) {
      return (busy ? 1 : 0) + waiting.size();
    }
  }
}
