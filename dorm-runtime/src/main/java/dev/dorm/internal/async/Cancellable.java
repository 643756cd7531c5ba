package dev.dorm.internal.async;

/** Something under way that can be stopped. */
interface Cancellable {
  /** Stops it; whether that came in time, so that it has no effect. */
  boolean cancel();
}
