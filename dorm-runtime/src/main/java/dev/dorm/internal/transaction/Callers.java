package dev.dorm.internal.transaction;

/** What kind of thread is calling; a Java that has virtual threads has another version of it. */
final class Callers {
  private Callers() {}

  /** Whether the calling thread is a virtual one. */
  static boolean areVirtual() {
    return false;
  }
}
