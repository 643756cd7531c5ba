package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A pool that begins with one connection: a short program needs no other, and the start of the pool
 * behind it takes a fifth of such a program's time. That one starts when a second connection is
 * wanted at the same time, and when the first one is some seconds old, so that what goes on has all
 * that a pool does for its connections. Thread-safe.
 */
public final class FirstConnection implements Pool {
  private static final Duration AGE = Duration.ofSeconds(10);

  private final String name;
  private final int maxSize;
  private final DataSource physical;
  private final String setUp;
  private final Starter starter;
  private final long tooOld;
  private final ReentrantLock state = new ReentrantLock(); // held shortly
  private final ReentrantLock starting = new ReentrantLock();
  private volatile @Nullable Connection connection; // null once it is closed
  private boolean lent;
  private volatile @Nullable HikariPool pool;
  private volatile boolean closed;

  /**
   * Opens the connection.
   *
   * @param name the database's name
   * @param maxSize connections open at most
   * @param first makes the connection
   * @param limits SQL for it besides the set-up
   * @param physical makes connections apart from the pool
   * @param setUp SQL for each new connection
   * @param starter starts the pool
   */
  public FirstConnection(
      String name,
      int maxSize,
      DataSource first,
      String limits,
      DataSource physical,
      String setUp,
      Starter starter)
      throws SQLException {
    this(name, maxSize, first, limits, physical, setUp, starter, AGE);
  }

  FirstConnection(
      String name,
      int maxSize,
      DataSource first,
      String limits,
      DataSource physical,
      String setUp,
      Starter starter,
      Duration age)
      throws SQLException {
    this.name = name;
    this.maxSize = maxSize;
    this.physical = physical;
    this.setUp = setUp;
    this.starter = starter;
    HikariPresence.require();
    this.connection = Connections.open(first, setUp + limits);
    this.tooOld = System.nanoTime() + age.toNanos();
  }

  @Override
  public Connection take() throws SQLException {
    Pool started = pool;
    if (started == null) {
      Connection first = takeFirst();
      if (first != null) {
        return first;
      }
      started = start();
    }
    return started.take();
  }

  /** The first connection, if it is free and of use; one that is too old is closed. */
  private @Nullable Connection takeFirst() {
    Connection old;
    state.lock();
    try {
      old = connection;
      if (old == null || lent || pool != null) {
        return null;
      }
      if (System.nanoTime() - tooOld < 0) {
        lent = true;
        return old;
      }
      connection = null;
    } finally {
      state.unlock();
    }
    Connections.close(old);
    return null;
  }

  private Pool start() throws SQLException {
    starting.lock();
    try {
      HikariPool started = pool;
      if (started == null) {
        if (closed) {
          throw Connections.closed(name);
        }
        started = starter.start(connection == null ? maxSize : Math.max(1, maxSize - 1));
        pool = started;
        closeIdle();
        if (connection == null) {
          makeRoom();
        }
      }
      return started;
    } finally {
      starting.unlock();
    }
  }

  /** Closes the first connection if nobody uses it. */
  private void closeIdle() {
    Connection idle;
    state.lock();
    try {
      idle = lent ? null : connection;
      if (idle == null) {
        return;
      }
      connection = null;
    } finally {
      state.unlock();
    }
    Connections.close(idle);
    makeRoom();
  }

  /** The pool may have all places, once the first connection has none. */
  private void makeRoom() {
    HikariPool started = pool;
    if (started != null) {
      started.atMost(maxSize);
    }
  }

  @Override
  public @Nullable Connection physical(Connection taken) throws SQLException {
    HikariPool started = pool;
    return taken == connection || started == null ? taken : started.physical(taken);
  }

  @Override
  public void giveBack(Connection taken) throws SQLException {
    if (taken != connection) {
      taken.close();
      return;
    }
    if (!taken.getAutoCommit()) {
      throw new SQLException("A transaction was left open.", "25000");
    }
    taken.clearWarnings();
    state.lock();
    try {
      lent = false;
    } finally {
      state.unlock();
    }
    if (pool != null || closed) {
      closeIdle();
    }
  }

  @Override
  public void discard(Connection taken) {
    HikariPool started = pool;
    if (taken == connection) {
      state.lock();
      try {
        connection = null;
        lent = false;
      } finally {
        state.unlock();
      }
      Connections.abort(taken);
      makeRoom();
    } else if (started != null) {
      started.discard(taken);
    }
  }

  @Override
  public Connection open() throws SQLException {
    return Connections.open(physical, setUp);
  }

  @Override
  public void distrust() {
    HikariPool started = pool;
    if (started != null) {
      started.distrust();
    } else {
      closeIdle();
    }
  }

  @Override
  public int idle() {
    HikariPool started = pool;
    if (started != null) {
      return started.idle();
    }
    state.lock();
    try {
      return lent || connection == null ? 0 : 1;
    } finally {
      state.unlock();
    }
  }

  @Override
  public void close() {
    starting.lock();
    try {
      closed = true;
      HikariPool started = pool;
      if (started != null) {
        started.close();
      }
    } finally {
      starting.unlock();
    }
    closeIdle();
    Connection used = connection;
    if (used != null) {
      connection = null;
      Connections.abort(used);
    }
  }

  /** Starts the pool. */
  @FunctionalInterface
  public interface Starter {
    /** A pool of so many connections at most, whether or not the database can be reached now. */
    HikariPool start(int maxSize) throws SQLException;
  }
}
