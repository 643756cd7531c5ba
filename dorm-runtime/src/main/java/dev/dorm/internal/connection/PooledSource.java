package dev.dorm.internal.connection;

import dev.dorm.observe.ConnectionMetrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Connections out of a pool, each found alive and set up before it is lent; one that has just
 * answered is alive. Thread-safe.
 */
public final class PooledSource implements ConnectionSource {
  private static final int MAX_DEAD = 50;

  private final String name;
  private final Backend backend;
  private final Pool pool;
  private final @Nullable Gate writers;
  private final @Nullable Gate places;
  private final Duration timeout;
  private final AtomicReference<@Nullable TimedLender> hurried = new AtomicReference<>();
  private final PhysicalConnection.Shelf shelf = new PhysicalConnection.Shelf();
  private final AtomicInteger lent = new AtomicInteger();
  private volatile boolean closed;

  /**
   * Makes a source.
   *
   * @param name the database's name
   * @param backend what the database does in its own way
   * @param pool the pool
   * @param writers the gate of all who write, where only one may at a time; else null
   * @param places the gate of all, where dorm knows the pool's size and nobody else uses it; else
   *     null
   * @param timeout how long a call waits at a gate
   */
  public PooledSource(
      String name,
      Backend backend,
      Pool pool,
      @Nullable Gate writers,
      @Nullable Gate places,
      Duration timeout) {
    this.name = name;
    this.backend = backend;
    this.pool = pool;
    this.writers = writers;
    this.places = places;
    this.timeout = timeout;
  }

  @Override
  public Session borrow(Use use, @Nullable Deadline deadline) throws SQLException {
    return gated(use == Use.WRITE ? writers : null, false, deadline);
  }

  @Override
  public Session borrowForTransaction(boolean readOnly, @Nullable Deadline deadline)
      throws SQLException {
    return gated(readOnly ? null : writers, true, deadline);
  }

  private Session gated(@Nullable Gate writing, boolean lasting, @Nullable Deadline deadline)
      throws SQLException {
    Gate gate = places == null ? writing : places;
    if (gate != null) {
      gate.enter(timeout, deadline, name);
    }
    return deadline == null
        ? lendOrLeave(lasting, gate)
        : hurried()
            .lend(deadline, () -> lendOrLeave(lasting, gate), this::giveBack, () -> leave(gate));
  }

  /** Made when a call is in a hurry for the first time. */
  private TimedLender hurried() {
    TimedLender made = hurried.get();
    if (made == null) {
      hurried.compareAndSet(null, new TimedLender(name)); // one that is not used has no threads
      made = Objects.requireNonNull(hurried.get());
    }
    return made;
  }

  private Session lendOrLeave(boolean lasting, @Nullable Gate gate) throws SQLException {
    try {
      return lend(lasting, gate);
    } catch (SQLException | RuntimeException | Error failure) {
      leave(gate);
      throw failure;
    }
  }

  private static void leave(@Nullable Gate gate) {
    if (gate != null) {
      gate.leave();
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
    Connection itself = pool.physical(connection);
    PhysicalConnection physical = itself == null ? null : shelf.of(itself);
    if (physical == null || !physical.hasJustAnswered()) {
      backend.checkAlive(connection);
    }
    backend.prepare(connection);
    lent.incrementAndGet();
    return new Session(connection, backend, lasting, manual, gate, physical);
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
        session.unlimit();
        if (session.manualCommit()) {
          connection.setAutoCommit(false);
        }
        session.tellAnswered();
        connection.close();
      } catch (SQLException | RuntimeException | Error failure) {
        LoggerFactory.getLogger("dorm").debug("Giving a connection back failed.", failure);
        pool.discard(connection);
      }
    }
    lent.decrementAndGet();
    leave(session.gate());
  }

  @Override
  public void distrust() {
    pool.distrust();
  }

  @Override
  public ConnectionMetrics metrics() {
    Gate all = places;
    Gate writing = writers;
    int waitingWriters = writing == null ? 0 : writing.waiting();
    return new ConnectionMetrics(
        name,
        lent.get(),
        pool.idle(),
        all == null ? 0 : all.size(),
        all == null ? waitingWriters : all.waiting(),
        waitingWriters);
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
      Gate all = places;
      if (all != null && all.closeWithin(Connections.closing(timeout))) {
        all.reopen();
      }
      TimedLender lender = hurried.get();
      if (lender != null) {
        lender.close();
      }
      pool.close();
    }
  }
}
