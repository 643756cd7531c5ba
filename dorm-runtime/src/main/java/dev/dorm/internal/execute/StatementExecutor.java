package dev.dorm.internal.execute;

import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.ConnectionSource.Use;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.StatementEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements: on the connection of the calling context's transaction, or on one borrowed for
 * the call, which then commits by itself. Thread-safe.
 */
public final class StatementExecutor {
  private final String database;
  private final Backend backend;
  private final FailureTranslator failures;
  private final ConnectionSource source;
  private final TransactionManager transactions;
  private final Observers observers;

  StatementExecutor(
      String database,
      Backend backend,
      ConnectionSource source,
      TransactionManager transactions,
      Observers observers) {
    this.database = database;
    this.backend = backend;
    this.failures = backend.failures();
    this.source = source;
    this.transactions = transactions;
    this.observers = observers;
  }

  /**
   * Runs a statement that gives rows; of one that writes and returns, all rows are asked for.
   *
   * @throws DormException when the database refuses it; never with a bound value in its message
   */
  public <T extends @Nullable Object> T query(
      CompiledStatement statement, ParameterSource parameters, RowsReader<T> reader) {
    Transaction transaction = transactions.current();
    if (transaction != null) {
      transaction.acquire();
      try {
        allow(transaction, statement);
        return query(transaction.session(), transaction, statement, parameters, reader);
      } finally {
        transaction.release();
      }
    }
    Session session = borrow(statement);
    try {
      return query(session, null, statement, parameters, reader);
    } catch (ConnectionLost failure) {
      if (!statement.repeatable() || session.wasAnswered()) {
        throw failure;
      }
    } finally {
      source.giveBack(session);
    }
    // A read met a dead connection before its first row: once more, on another one.
    Session another = borrow(statement);
    try {
      return query(another, null, statement, parameters, reader);
    } finally {
      source.giveBack(another);
    }
  }

  /**
   * Runs a statement that gives no rows.
   *
   * @return the number of rows it changed
   * @throws DormException when the database refuses it; never with a bound value in its message
   */
  public long update(CompiledStatement statement, ParameterSource parameters) {
    Transaction transaction = transactions.current();
    if (transaction != null) {
      transaction.acquire();
      try {
        allow(transaction, statement);
        return update(transaction.session(), transaction, statement, parameters);
      } finally {
        transaction.release();
      }
    }
    Session session = borrow(statement);
    try {
      return update(session, null, statement, parameters);
    } finally {
      source.giveBack(session);
    }
  }

  private static void allow(Transaction transaction, CompiledStatement statement) {
    if (!statement.writing()) {
      return;
    }
    transaction.writes();
    if (transaction.isReadOnly()) {
      throw new QueryDefinitionError(
          "DORM3200",
          "This block only reads, and the statement writes: "
              + statement.sql()
              + ". FIX: leave readOnly() out, or write outside of the block.",
          null);
    }
  }

  private Session borrow(CompiledStatement statement) {
    try {
      return source.borrow(use(statement));
    } catch (SQLException failure) {
      throw failures.connecting(failure);
    }
  }

  private static Use use(CompiledStatement statement) {
    if (statement.writing()) {
      return Use.WRITE;
    }
    return statement.lookUp() ? Use.LOOK_UP : Use.READ;
  }

  private <T extends @Nullable Object> T query(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      ParameterSource parameters,
      RowsReader<T> reader) {
    boolean observed = observers.listening();
    long start = observed ? System.nanoTime() : 0L;
    Execution execution = null;
    session.prepares();
    try {
      execution = KeptStatements.take(session, backend, statement);
      execution.bind(parameters);
      Cancellation cancellation = Cancellation.begin(execution);
      session.sends();
      execution.query();
      session.isAnswered();
      T result = reader.read(execution);
      execution.finish(statement.writing());
      Cancellation.end(cancellation, session);
      if (observed) {
        tell(statement, start, execution.rows(), null);
      }
      return result;
    } catch (SQLException failure) {
      throw refused(session, transaction, statement, execution, failure, start);
    } catch (RuntimeException | Error failure) {
      interrupted(session, transaction, statement, execution, failure, start);
      throw failure;
    }
  }

  private long update(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      ParameterSource parameters) {
    boolean observed = observers.listening();
    long start = observed ? System.nanoTime() : 0L;
    Execution execution = null;
    session.prepares();
    try {
      execution = KeptStatements.take(session, backend, statement);
      execution.bind(parameters);
      Cancellation cancellation = Cancellation.begin(execution);
      session.sends();
      long rows = execution.update();
      session.isAnswered();
      execution.finish(false);
      Cancellation.end(cancellation, session);
      if (observed) {
        tell(statement, start, rows, null);
      }
      return rows;
    } catch (SQLException failure) {
      throw refused(session, transaction, statement, execution, failure, start);
    } catch (RuntimeException | Error failure) {
      interrupted(session, transaction, statement, execution, failure, start);
      throw failure;
    }
  }

  /** The driver or the database refused: the statement failed, and with it the innermost block. */
  private DormException refused(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      @Nullable Execution execution,
      SQLException failure,
      long start) {
    DormException translated = failures.statement(failure, statement.sql(), statement.checks());
    Cancellation.end(Cancellation.current(), session);
    if (execution != null) {
      KeptStatements.drop(session, execution);
    }
    boolean gone = failures.connectionLost(failure);
    if (gone) {
      session.suspect();
    }
    if (transaction != null) {
      transaction.failed(translated, gone || failures.transactionLost(failure));
    }
    if (observers.listening()) {
      tell(statement, start, 0, translated);
    }
    return translated;
  }

  /**
   * Something else was thrown: by the parameters, by the reader of the rows, or out of the middle
   * of the driver.
   */
  private void interrupted(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      @Nullable Execution execution,
      Throwable failure,
      long start) {
    Cancellation.end(Cancellation.current(), session);
    boolean certain = true; // what became of the statement, and of the connection
    if (session.wasAnswered() && execution != null && !(failure instanceof VirtualMachineError)) {
      try {
        execution.finish(statement.writing());
      } catch (SQLException | RuntimeException | Error second) {
        failure.addSuppressed(second);
        certain = false;
      }
    } else {
      certain = !session.wasSent();
      if (execution != null) {
        KeptStatements.drop(session, execution);
      }
    }
    if (!certain) {
      session.suspect();
      if (transaction != null) {
        transaction.failed(failure, true);
      }
    }
    if (session.wasSent() && observers.listening()) {
      tell(statement, start, execution == null ? 0 : execution.rows(), failure);
    }
  }

  private void tell(
      CompiledStatement statement, long start, long rows, @Nullable Throwable failure) {
    long nanos = start == 0 ? 0 : System.nanoTime() - start;
    observers.tell(new StatementEvent(database, statement.sql(), nanos, rows, failure));
  }
}
