package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Connections out of a pool, each found alive and set up before it is lent. Thread-safe. */
public final class PooledSource implements ConnectionSource {
  private static final int MAX_DEAD = 50;

  private final String name;
  private final Backend backend;
  private final Pool pool;
  private final @Nullable Gate writers;
  private final Duration timeout;
  private volatile boolean closed;

  /**
   * Makes a source.
   *
   * @param name the database's name
   * @param backend what the database does in its own way
   * @param pool the pool
   * @param writers the gate of all who write, where only one may at a time; else null
   * @param timeout how long a call waits at that gate
   */
  public PooledSource(
      String name, Backend backend, Pool pool, @Nullable Gate writers, Duration timeout) {
    this.name = name;
    this.backend = backend;
    this.pool = pool;
    this.writers = writers;
    this.timeout = timeout;
  }

  @Override
  public Session borrow(Use use) throws SQLException {
    return use == Use.WRITE ? gated(false) : lend(false, null);
  }

  @Override
  public Session borrowForTransaction(boolean readOnly) throws SQLException {
    return readOnly ? lend(true, null) : gated(true);
  }

  private Session gated(boolean lasting) throws SQLException {
    Gate gate = writers;
    if (gate == null) {
      return lend(lasting, null);
    }
    gate.enter(timeout, name);
    try {
      return lend(lasting, gate);
    } catch (SQLException | RuntimeException | Error failure) {
      gate.leave();
      throw failure;
    }
  }

  /**
   * Dead connections are thrown away until there is one that lives, or a new one cannot be made.
   */
  private Session lend(boolean lasting, @Nullable Gate gate) throws SQLException {
    for (int dead = 0; ; dead++) {
      if (closed) {
        throw Connections.closed(name);
      }
      Connection connection = pool.take();
      try {
        return prepared(connection, lasting, gate);
      } catch (SQLException failure) {
        pool.discard(connection);
        if (dead >= MAX_DEAD || !backend.failures().connectionLost(failure)) {
          throw failure;
        }
      } catch (RuntimeException | Error failure) {
        pool.discard(connection);
        throw failure;
      }
    }
  }

  private Session prepared(Connection connection, boolean lasting, @Nullable Gate gate)
      throws SQLException {
    boolean manual = !connection.getAutoCommit();
    if (manual) {
      connection.setAutoCommit(true);
    }
    backend.checkAlive(connection);
    backend.prepare(connection);
    return new Session(connection, backend.commands(connection, false), lasting, manual, gate);
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public void giveBack(Session session) {
    session.closeStatements();
    Connection connection = session.connection();
    if (session.isSuspect()) {
      pool.discard(connection);
    } else {
      try {
        if (session.manualCommit()) {
          connection.setAutoCommit(false);
        }
        connection.close();
      } catch (SQLException | RuntimeException | Error failure) {
        LoggerFactory.getLogger("dorm").debug("Giving a connection back failed.", failure);
        pool.discard(connection);
      }
    }
    Gate gate = session.gate();
    if (gate != null) {
      gate.leave();
    }
  }

  @Override
  public Connection open() throws SQLException {
    if (closed) {
      throw Connections.closed(name);
    }
    Connection connection = pool.open();
    try {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      backend.prepare(connection);
      return connection;
    } catch (SQLException | RuntimeException | Error failure) {
      Connections.close(connection);
      throw failure;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      pool.close();
    }
  }
}
