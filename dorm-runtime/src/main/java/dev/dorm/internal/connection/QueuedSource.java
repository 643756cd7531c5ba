package dev.dorm.internal.connection;

import dev.dorm.observe.ConnectionMetrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a file that one may write while several read: one writer, lent in the order of
 * asking, and a few readers, opened when they are needed. Thread-safe.
 */
public final class QueuedSource implements ConnectionSource {

  private static final long LOOK_NANOS = 500_000_000;

  private final String name;
  private final Backend backend;
  private final ConnectionOpener opener;
  private final Duration timeout;
  private final Gate writers;
  private final Gate readers;
  private final AtomicReferenceArray<@Nullable Session> idle;
  private final Set<Session> opened = ConcurrentHashMap.newKeySet();
  private @Nullable Session writer; // guarded by the writers' gate
  private volatile boolean closed;
  private @Nullable Object identity; // guarded by this
  private volatile int generation;
  private volatile long looked = System.nanoTime();

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
    this.identity = opener.identity();
  }

  /**
   * Looks, not too often, whether the file is still the one that the connections lead to: they
   * would go on reading one that was deleted or replaced.
   */
  private void look() {
    if (System.nanoTime() - looked >= LOOK_NANOS) {
      lookNow();
    }
  }

  private void lookNow() {
    looked = System.nanoTime();
    Object current = null;
    try {
      current = opener.identity();
    } finally {
      become(current);
    }
  }

  /** Connections to what was there before are of no use any more. */
  private synchronized void become(@Nullable Object current) {
    if (!Objects.equals(identity, current)) {
      identity = current;
      generation++;
    }
  }

  private boolean isOfUse(Session session) {
    return !closed && !session.isSuspect() && session.generation() == generation;
  }

  @Override
  public Session borrow(Use use, @Nullable Deadline deadline) throws SQLException {
    return switch (use) {
      case WRITE -> borrowWriter(deadline);
      case READ -> borrowReader(deadline);
      case LOOK_UP -> {
        Session free = borrowFreeWriter();
        yield free == null ? borrowReader(deadline) : free;
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
    if (session == null || !isOfUse(session) || System.nanoTime() - looked >= LOOK_NANOS) {
      writers.leave();
      return null;
    }
    return session;
  }

  @Override
  public Session borrowForTransaction(boolean readOnly, @Nullable Deadline deadline)
      throws SQLException {
    return readOnly ? borrowReader(deadline) : borrowWriter(deadline);
  }

  private Session borrowWriter(@Nullable Deadline deadline) throws SQLException {
    writers.enter(timeout, deadline, name);
    try {
      checkOpen();
      look();
      Session session = writer;
      if (session != null && !isOfUse(session)) {
        writer = null;
        close(session);
        session = null;
      }
      if (session == null) {
        session = opened(true);
        writer = session;
      }
      return session;
    } catch (SQLException | RuntimeException | Error failure) {
      writers.leave();
      throw failure;
    }
  }

  private Session borrowReader(@Nullable Deadline deadline) throws SQLException {
    readers.enter(timeout, deadline, name);
    try {
      checkOpen();
      look();
      Session session = takeIdle();
      while (session != null && !isOfUse(session)) {
        close(session);
        session = takeIdle();
      }
      return session == null ? opened(false) : session;
    } catch (SQLException | RuntimeException | Error failure) {
      readers.leave();
      throw failure;
    }
  }

  private Session opened(boolean writing) throws SQLException {
    lookNow();
    int before = generation;
    return session(writing ? opener.openWriter() : opener.openReader(), before);
  }

  private void checkOpen() {
    if (closed) {
      throw Connections.closed(name);
    }
  }

  /**
   * @param before the generation before the connection was opened: it may lead to an older one
   */
  private Session session(Connection connection, int before) {
    Session session = new Session(connection, backend.commands(connection, true), true);
    session.generation(before);
    opened.add(session);
    return session;
  }

  private void close(Session session) {
    opened.remove(session);
    Connections.close(session);
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
    Connections.unlimit(session);
    if (session.isSuspect()) {
      looked = System.nanoTime() - LOOK_NANOS; // there may be a reason
    }
    if (session == writer) {
      if (!isOfUse(session)) {
        writer = null;
        close(session);
      }
      writers.leave();
    } else {
      if (!isOfUse(session) || !putIdle(session)) {
        close(session);
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
  public void distrust() {
    // A connection inside the process does not die by itself.
  }

  @Override
  public ConnectionMetrics metrics() {
    int writing = Math.min(writers.inside(), writer == null ? 0 : 1);
    int active = readers.inside() + writing;
    return new ConnectionMetrics(
        name,
        active,
        Math.max(0, opened.size() - active),
        readers.size() + 1,
        readers.waiting() + writers.waiting(),
        writers.waiting());
  }

  @Override
  public Connection open() throws SQLException {
    checkOpen();
    return opener.openApart();
  }

  /**
   * Waits a while for those who are using connections, then stops their statements and waits once
   * more; what they still hold then is closed when they give it back.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (!closeAll()) {
      for (Session session : opened) {
        backend.interrupt(session.connection());
      }
      closeAll();
    }
    closeIdle();
  }

  private boolean closeAll() {
    boolean written = writers.closeWithin(Connections.closing(timeout));
    if (written) {
      Session session = writer;
      writer = null;
      if (session != null) {
        close(session);
      }
      writers.reopen();
    }
    boolean read = readers.closeWithin(Connections.closing(timeout));
    if (read) {
      readers.reopen();
    }
    return written && read;
  }

  private void closeIdle() {
    for (Session session = takeIdle(); session != null; session = takeIdle()) {
      close(session);
    }
  }
}
