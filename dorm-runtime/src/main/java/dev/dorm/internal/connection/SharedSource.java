package dev.dorm.internal.connection;

import dev.dorm.observe.ConnectionMetrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One connection for all, for a database that lives in memory and only as long as that connection.
 * A thread that has it gets it again, for a statement that runs while the rows of another are read.
 * Thread-safe.
 */
public final class SharedSource implements ConnectionSource {

  private final String name;
  private final ConnectionOpener opener;
  private final Duration timeout;
  private final Gate gate = Gate.ofTurns();
  private final Backend backend;
  private Session session; // replaced by whoever has the gate
  private volatile @Nullable Thread holder;
  private int depth; // touched by the holder only
  private volatile boolean closed;

  /**
   * Opens the connection.
   *
   * @param name the database's name
   * @param backend what the database does in its own way
   * @param opener opens connections
   * @param timeout how long a call waits for the connection
   */
  public SharedSource(String name, Backend backend, ConnectionOpener opener, Duration timeout)
      throws SQLException {
    this.name = name;
    this.backend = backend;
    this.opener = opener;
    this.timeout = timeout;
    Connection connection = opener.openWriter();
    this.session = new Session(connection, backend.commands(connection, true), true);
  }

  @Override
  public Session borrow(Use use, @Nullable Deadline deadline) {
    Thread current = Thread.currentThread();
    if (holder != current) {
      enter(deadline);
      holder = current;
    }
    depth++;
    return session;
  }

  /**
   * A transaction belongs to a context, not to a thread, unless its thread had the connection
   * already.
   */
  @Override
  public Session borrowForTransaction(boolean readOnly, @Nullable Deadline deadline) {
    if (holder == Thread.currentThread()) {
      depth++;
    } else {
      enter(deadline);
    }
    return session;
  }

  private void enter(@Nullable Deadline deadline) {
    gate.enter(timeout, deadline, name);
    if (closed) {
      gate.leave();
      throw Connections.closed(name);
    }
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void giveBack(Session lent) {
    if (holder == Thread.currentThread()) {
      depth--;
      if (depth > 0) {
        return;
      }
      holder = null;
    }
    Connections.unlimit(session);
    if (closed) {
      Connections.close(session);
    } else if (session.isSuspect()) {
      renew();
    }
    gate.leave();
  }

  /** The connection cannot be closed without losing the database: it is tidied up instead. */
  private void renew() {
    Connection connection = session.connection();
    session.closeStatements();
    session = new Session(connection, backend.commands(connection, true), true);
    try {
      session.commands().rollback();
    } catch (SQLException noTransaction) {
      // There was nothing to roll back.
    }
  }

  @Override
  public void distrust() {
    // A connection inside the process does not die by itself.
  }

  @Override
  public ConnectionMetrics metrics() {
    int active = gate.inside();
    return new ConnectionMetrics(name, active, closed ? 0 : 1 - active, 1, gate.waiting(), 0);
  }

  @Override
  public Connection open() throws SQLException {
    if (closed) {
      throw Connections.closed(name);
    }
    return opener.openApart();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (holder == Thread.currentThread()) {
      return; // its last call closes it
    }
    boolean free = gate.closeWithin(Connections.closing(timeout));
    if (!free) {
      backend.interrupt(session.connection());
      free = gate.closeWithin(Connections.closing(timeout));
    }
    if (free) {
      Connections.close(session);
      gate.reopen();
    }
  }
}
