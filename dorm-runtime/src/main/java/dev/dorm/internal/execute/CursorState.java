package dev.dorm.internal.execute;

import dev.dorm.exception.DormException;
import dev.dorm.exception.StreamClosed;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.CursorStyle;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.StatementSpan;
import dev.dorm.internal.transaction.BlockResource;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.observe.StatementEvent;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What belongs to an open result, apart from the handle that the program holds: so that it can be
 * released when the handle is gone, or when the block ends that it was opened in.
 *
 * <p>The connection is that of a transaction, or the result's own until it is closed, or the one
 * that all calls share: then it is asked for anew at each access.
 */
final class CursorState implements BlockResource {
  private enum End {
    CLOSED,
    BLOCK_ENDED
  }

  private final CursorOpener opener;
  private final CursorStyle style;
  private final Hop hop;
  private final FailureTranslator failures;
  private final CompiledStatement statement;
  private final Session session;
  private final @Nullable Transaction transaction;
  private final boolean shared;
  private final Throwable creation = new Throwable("The stream was opened here:");
  private final AtomicReference<@Nullable End> end = new AtomicReference<>();
  private @Nullable Execution execution;
  private String text;
  private @Nullable String values;
  private @Nullable Limit limit;
  private boolean sent;
  private boolean answered;
  private long nanos;
  private final @Nullable StatementSpan span = Flight.statement();

  CursorState(
      CursorOpener opener,
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement) {
    this.opener = opener;
    this.style = opener.backend().cursors();
    this.failures = opener.backend().failures();
    this.hop = opener.transactions().hop();
    this.session = session;
    this.transaction = transaction;
    this.statement = statement;
    this.shared = transaction == null && opener.source().isShared();
    this.text = statement.sql();
  }

  /** Runs the statement up to its first row. */
  void run(ParameterSource parameters, int fetchSize) {
    if (opener.transactions().hops()) {
      hop.call(
          () -> {
            run(parameters, fetchSize);
            return true;
          });
      return;
    }
    long start = System.nanoTime();
    session.prepares();
    values = opener.values(statement, parameters);
    try {
      if (transaction == null) {
        style.begin(session.commands());
      }
      if (shared || (transaction != null && !transaction.isReadOnly())) {
        text = style.isolated(text);
      }
      Execution prepared =
          Execution.prepareCursor(
              statement, text, session.preparing(), opener.backend(), fetchSize);
      execution = prepared;
      prepared.bind(parameters);
      limit = opener.limiter().begin(session, transaction, null, prepared);
      session.sends();
      sent = true;
      prepared.query();
      session.isAnswered();
      answered = true;
      pause(session);
    } catch (SQLException failure) {
      throw refused(failure, session);
    } catch (RuntimeException | Error failure) {
      interrupted(failure, session);
      throw failure;
    }
    nanos = System.nanoTime() - start;
    if (transaction != null) {
      transaction.opened(this);
    } else if (shared) {
      opener.source().giveBack(session);
    }
  }

  boolean isClosed() {
    return end.get() != null;
  }

  <T extends @Nullable Object> T read(RowsReader<T> reader) {
    if (opener.transactions().hops()) {
      return shared && transaction == null
          ? hop.callInTurn(() -> read(reader))
          : hop.call(() -> read(reader));
    }
    Execution running = execution;
    End ended = end.get();
    if (ended != null || running == null) {
      throw closed(ended);
    }
    Session used = enter();
    long start = System.nanoTime();
    boolean done = false;
    try {
      if (limit != null) {
        limit = opener.limiter().begin(used, transaction, null, running);
      }
      T result = reader.read(running);
      pause(used);
      done = true;
      return result;
    } catch (SQLException failure) {
      throw refused(failure, used);
    } catch (RuntimeException | Error failure) {
      interrupted(failure, used);
      throw failure;
    } finally {
      nanos += System.nanoTime() - start;
      if (done) {
        leave(used);
      }
    }
  }

  /** The time of one access is over; the next one has its own. */
  private void pause(Session used) throws SQLException {
    Limit ended = limit;
    if (ended != null) {
      ended.end(used);
    }
  }

  private DormException told(SQLException failure) {
    return opener
        .limiter()
        .told(limit, failure, failures.statement(failure, text), transaction, text);
  }

  /** The connection for an access. */
  private Session enter() {
    Transaction current = opener.transactions().underway();
    if (transaction != null) {
      if (current != transaction) {
        throw new StreamClosed(
            "This stream belongs to an atomic block of another thread, whose connection cannot be"
                + " shared. FIX: read it where the block runs, or list().",
            null);
      }
      return transaction.session();
    }
    return shared && current == null ? opener.borrow() : session;
  }

  private void leave(Session used) {
    if (shared && opener.transactions().underway() == null) {
      opener.source().giveBack(used);
    }
  }

  private static StreamClosed closed(@Nullable End ended) {
    return new StreamClosed(
        ended == End.BLOCK_ENDED
            ? "This stream was opened in an atomic block that has ended, so its rows cannot be read"
                + " any more. FIX: read it inside the block, or list()."
            : "This stream was closed, so its rows cannot be read any more. FIX: read it before it"
                + " is closed, or list().",
        null);
  }

  /** The driver or the database refused: the result is closed, and the innermost block failed. */
  private DormException refused(SQLException failure, Session used) {
    DormException translated = told(failure);
    if (limit != null) {
      limit.quiet(used);
    }
    if (failures.lateness(failure) == Lateness.STOPPED) {
      KeptStatements.closeIdle(used);
    }
    boolean gone = failures.connectionLost(failure);
    if (gone) {
      used.suspect();
    }
    if (transaction != null) {
      transaction.failed(translated, gone || failures.transactionLost(failure));
    }
    release(End.CLOSED, used, translated);
    return translated;
  }

  /**
   * Something else was thrown, by the parameters, the reader or out of the middle of the driver.
   */
  private void interrupted(Throwable failure, Session used) {
    if (limit != null) {
      limit.quiet(used);
    }
    boolean certain = answered || !sent;
    if (!certain || failure instanceof VirtualMachineError) {
      used.suspect();
      if (transaction != null) {
        transaction.failed(failure, true);
      }
    }
    release(End.CLOSED, used, failure);
  }

  /** Closes the result, once; never throws. */
  void close(@Nullable Throwable failure) {
    if (isClosed()) {
      return;
    }
    if (opener.transactions().hops()) {
      hop.call(
          () -> {
            close(failure);
            return true;
          });
      return;
    }
    Session used = session;
    if (shared && opener.transactions().underway() == null) {
      try {
        used = opener.borrow();
      } catch (DormException unavailable) {
        end.set(End.CLOSED); // the database is closed, and the statement with its connection
        return;
      }
    }
    release(End.CLOSED, used, failure);
  }

  @Override
  public void blockEnds() {
    if (opener.transactions().hops()) {
      hop.call(
          () -> {
            blockEnds();
            return true;
          });
      return;
    }
    release(End.BLOCK_ENDED, session, null);
  }

  /** The program lost the handle: what is its own is released, what is a block's goes with it. */
  void abandoned() {
    if (isClosed()) {
      return;
    }
    LoggerFactory.getLogger("dorm.sql")
        .warn(
            "A stream was never closed; it is released now. FIX: try (var rows = …stream()). {}",
            text,
            creation);
    if (transaction == null) {
      close(null);
    }
  }

  private void release(End reason, Session used, @Nullable Throwable failure) {
    if (!end.compareAndSet(null, reason)) {
      return;
    }
    closeStatement(used);
    if (transaction != null) {
      transaction.closed(this);
    } else {
      if (!used.isSuspect()) {
        endReading(used, failure != null);
      }
      if (!shared || opener.transactions().underway() == null) {
        opener.source().giveBack(used);
      }
    }
    Execution ran = execution;
    if (sent && ran != null) {
      if (span != null) {
        span.end(opener.database(), text, ran.rows(), failure);
      }
      if (opener.listening()) {
        opener.tell(
            new StatementEvent(opener.database(), text, nanos, ran.rows(), failure), values);
      }
    }
  }

  private void closeStatement(Session used) {
    Execution running = execution;
    if (running == null) {
      return;
    }
    try {
      running.finish(false);
    } catch (SQLException failure) {
      running.close();
      used.suspect();
      if (transaction != null) {
        transaction.failed(failures.statement(failure, text), true);
      }
    } catch (RuntimeException | Error failure) {
      running.close();
      used.suspect();
      if (transaction != null) {
        transaction.failed(failure, true);
      }
    }
  }

  private void endReading(Session used, boolean failed) {
    try {
      style.end(used.commands(), failed);
    } catch (SQLException | RuntimeException | Error failure) {
      used.suspect(); // closing it ends the transaction
    }
  }
}
