package dev.dorm.signal;

/** A receiver that listens. Thread-safe. */
public final class Connection implements AutoCloseable {
  private final Receivers<?> receivers;
  private final Receivers.Entry<?> entry;

  Connection(Receivers<?> receivers, Receivers.Entry<?> entry) {
    this.receivers = receivers;
    this.entry = entry;
  }

  /**
   * Ends it: no call begins after this returns, and calls that other threads have begun are over;
   * inside the receiver itself it does not wait for those. The second time: nothing.
   */
  public void disconnect() {
    receivers.remove(entry);
    entry.end();
  }

  /** Ends it, so that it can be a resource of {@code try}. */
  @Override
  public void close() {
    disconnect();
  }
}
