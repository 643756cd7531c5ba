package dev.dorm.internal.connection;

import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

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
  public Session borrow(Use use) throws SQLException {
    Span span = Flight.connectionWait();
    if (span == null) {
      return source.borrow(use);
    }
    try {
      return source.borrow(use);
    } finally {
      span.end(name, use.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public Session borrowForTransaction(boolean readOnly) throws SQLException {
    Span span = Flight.connectionWait();
    if (span == null) {
      return source.borrowForTransaction(readOnly);
    }
    try {
      return source.borrowForTransaction(readOnly);
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
  public Connection open() throws SQLException {
    return source.open();
  }

  @Override
  public void close() {
    source.close();
  }
}
