package dev.dorm.internal.transaction;

/** When a chain of calls wrote last. Thread-safe. */
public final class Writes {
  private volatile boolean any;
  private volatile long last;

  Writes() {}

  /** Says that something was written now. */
  void now() {
    last = System.nanoTime();
    any = true;
  }

  boolean within(long nanos) {
    return any && System.nanoTime() - last < nanos;
  }
}
