package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a file that one may write while several read: one writer, lent in the order of
 * asking, and a few readers, opened when they are needed. Thread-safe.
 */
public final class QueuedSource implements ConnectionSource {
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final String name;
  private final Backend backend;
  private final ConnectionOpener opener;
  private final Duration timeout;
  private final Gate writers;
  private final Gate readers;
  private final AtomicReferenceArray<@Nullable Session> idle;
  private @Nullable Session writer; // guarded by the writers' gate
  private volatile boolean closed;

  /**
   * Makes a source without connections.
   *
   * @param name the database's name
   * @param backend what the database does in its own way
   * @param opener opens connections
   * @param writers the gate of all who write to the file
   * @param maxReaders the number of readers
   * @param timeout how long a call waits for a connection
   */
  public QueuedSource(
      String name,
      Backend backend,
      ConnectionOpener opener,
      Gate writers,
      int maxReaders,
      Duration timeout) {
    this.name = name;
    this.backend = backend;
    this.opener = opener;
    this.timeout = timeout;
    this.writers = writers;
    this.readers = new Gate(maxReaders);
    this.idle = new AtomicReferenceArray<>(maxReaders);
  }

  @Override
  public Session borrow(Use use) throws SQLException {
    return switch (use) {
      case WRITE -> borrowWriter();
      case READ -> borrowReader();
      case LOOK_UP -> {
        Session free = borrowFreeWriter();
        yield free == null ? borrowReader() : free;
      }
    };
  }

  /**
   * The writer when nobody wants it. It still has the pages that it wrote in its cache, which every
   * other connection drops when it writes: a row that is read by its key to be changed costs half.
   */
  private @Nullable Session borrowFreeWriter() {
    if (!writers.enterAtOnce()) {
      return null;
    }
    Session session = writer;
    if (session == null || closed) {
      writers.leave();
      return null;
    }
    return session;
  }

  @Override
  public Session borrowForTransaction(boolean readOnly) throws SQLException {
    return readOnly ? borrowReader() : borrowWriter();
  }

  private Session borrowWriter() throws SQLException {
    writers.enter(timeout, name);
    try {
      checkOpen();
      Session session = writer;
      if (session == null) {
        session = session(opener.openWriter());
        writer = session;
      }
      return session;
    } catch (SQLException | RuntimeException | Error failure) {
      writers.leave();
      throw failure;
    }
  }

  private Session borrowReader() throws SQLException {
    readers.enter(timeout, name);
    try {
      checkOpen();
      Session session = takeIdle();
      return session == null ? session(opener.openReader()) : session;
    } catch (SQLException | RuntimeException | Error failure) {
      readers.leave();
      throw failure;
    }
  }

  private void checkOpen() {
    if (closed) {
      throw Connections.closed(name);
    }
  }

  private Session session(Connection connection) {
    return new Session(connection, backend.commands(connection, true), true);
  }

  private @Nullable Session takeIdle() {
    for (int i = 0; i < idle.length(); i++) {
      if (idle.getPlain(i) != null) {
        Session session = idle.getAndSet(i, null);
        if (session != null) {
          return session;
        }
      }
    }
    return null;
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public void giveBack(Session session) {
    if (session == writer) {
      if (session.isSuspect() || closed) {
        writer = null;
        Connections.close(session);
      }
      writers.leave();
    } else {
      if (session.isSuspect() || closed || !putIdle(session)) {
        Connections.close(session);
      } else if (closed) {
        closeIdle();
      }
      readers.leave();
    }
  }

  private boolean putIdle(Session session) {
    for (int i = 0; i < idle.length(); i++) {
      if (idle.compareAndSet(i, null, session)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Connection open() throws SQLException {
    checkOpen();
    return opener.openApart();
  }

  /**
   * Waits a while for those who are using connections; what they still hold then is closed when
   * they give it back.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (writers.closeWithin(CLOSING)) {
      Session session = writer;
      writer = null;
      if (session != null) {
        Connections.close(session);
      }
      writers.reopen();
    }
    if (readers.closeWithin(CLOSING)) {
      readers.reopen();
    }
    closeIdle();
  }

  private void closeIdle() {
    for (Session session = takeIdle(); session != null; session = takeIdle()) {
      Connections.close(session);
    }
  }
}
