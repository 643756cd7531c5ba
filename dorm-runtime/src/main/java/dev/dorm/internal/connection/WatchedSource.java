package dev.dorm.internal.connection;

import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.Span;
import dev.dorm.observe.ConnectionMetrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Connections of another source, and how long calls wait for them. Thread-safe. */
public final class WatchedSource implements ConnectionSource {
  private final String name;
  private final ConnectionSource source;

  private WatchedSource(String name, ConnectionSource source) {
    this.name = name;
    this.source = source;
  }

  /** A source whose waits can be recorded; the source itself where there is no recorder. */
  public static ConnectionSource of(String name, ConnectionSource source) {
    return Flight.isAvailable() ? new WatchedSource(name, source) : source;
  }

  @Override
  public Session borrow(Use use, @Nullable Deadline deadline) throws SQLException {
    Span span = Flight.connectionWait();
    if (span == null) {
      return source.borrow(use, deadline);
    }
    try {
      return source.borrow(use, deadline);
    } finally {
      span.end(name, use.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public Session borrowForTransaction(boolean readOnly, @Nullable Deadline deadline)
      throws SQLException {
    Span span = Flight.connectionWait();
    if (span == null) {
      return source.borrowForTransaction(readOnly, deadline);
    }
    try {
      return source.borrowForTransaction(readOnly, deadline);
    } finally {
      span.end(name, readOnly ? "read-only transaction" : "transaction");
    }
  }

  @Override
  public boolean isShared() {
    return source.isShared();
  }

  @Override
  public void giveBack(Session session) {
    source.giveBack(session);
  }

  @Override
  public void distrust() {
    source.distrust();
  }

  @Override
  public ConnectionMetrics metrics() {
    return source.metrics();
  }

  @Override
  public Connection open() throws SQLException {
    return source.open();
  }

  @Override
  public void close() {
    source.close();
  }
}
