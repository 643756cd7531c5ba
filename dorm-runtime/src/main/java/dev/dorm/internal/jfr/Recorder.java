package dev.dorm.internal.jfr;

import jdk.jfr.FlightRecorder;

/**
 * Asks for the flight recorder without an event: the first event of a process loads a hundred
 * classes, which a program that nobody records need not wait for. Thread-safe.
 */
final class Recorder {
  private Recorder() {}

  /** Whether the process has a recorder, which it has from its first recording on. */
  static boolean isRunning() {
    return FlightRecorder.isInitialized();
  }
}
