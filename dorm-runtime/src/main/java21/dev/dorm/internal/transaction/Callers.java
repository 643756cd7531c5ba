package dev.dorm.internal.transaction;

/** What kind of thread is calling. */
final class Callers {
  private Callers() {}

  /** Whether the calling thread is a virtual one. */
  static boolean areVirtual() {
    return Thread.currentThread().isVirtual();
  }
}
