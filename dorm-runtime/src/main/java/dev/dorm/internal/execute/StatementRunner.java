package dev.dorm.internal.execute;

import dev.dorm.exception.DormException;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.StatementEvent;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on a connection that was found for them, and tells what became of each: the
 * listeners, the transaction, and who keeps the connection. Thread-safe.
 */
final class StatementRunner {
  private final String database;
  private final Backend backend;
  private final FailureTranslator failures;
  private final ConnectionSource source;
  private final TransactionManager transactions;
  private final Observers observers;
  private final Hop hop;
  private final Limiter limiter;
  private final Plans plans;

  StatementRunner(
      String database,
      Backend backend,
      ConnectionSource source,
      TransactionManager transactions,
      Observers observers,
      Plans plans,
      Limiter limiter) {
    this.database = database;
    this.backend = backend;
    this.failures = backend.failures();
    this.source = source;
    this.transactions = transactions;
    this.observers = observers;
    this.plans = plans;
    this.hop = transactions.hop();
    this.limiter = limiter;
  }

  /** Runs a statement that gives rows; of one that writes and returns, all rows are asked for. */
  <T extends @Nullable Object> T query(
      Session session,
      @Nullable Transaction transaction,
      @Nullable Deadline deadline,
      CompiledStatement statement,
      ParameterSource parameters,
      RowsReader<T> reader) {
    if (transactions.hops()) {
      return hop.call(() -> query(session, transaction, deadline, statement, parameters, reader));
    }
    Watch watch = observers.watch(statement, parameters);
    Execution execution = null;
    Limit limit = null;
    session.prepares();
    try {
      execution = KeptStatements.take(session, backend, statement);
      execution.bind(parameters);
      limit = limiter.begin(session, transaction, deadline, execution);
      Cancellation cancellation = Cancellation.begin(execution);
      session.sends();
      execution.query();
      session.isAnswered();
      T result = reader.read(execution);
      execution.finish(statement.writing());
      Cancellation.end(cancellation, session);
      if (limit != null) {
        limit.end(session);
      }
      if (watch != null) {
        ran(session, transaction, statement, parameters, watch, execution.rows());
      }
      return result;
    } catch (SQLException failure) {
      throw refused(session, transaction, statement, execution, limit, failure, watch);
    } catch (RuntimeException | Error failure) {
      interrupted(session, transaction, statement, execution, limit, failure, watch);
      throw failure;
    }
  }

  /** Runs a statement that sets the savepoint of its block itself. */
  long updateMarked(
      Transaction transaction, CompiledStatement statement, ParameterSource parameters) {
    CompiledStatement marked =
        statement.between(TransactionCommands.MARKING, TransactionCommands.KEEPING);
    Session session = transaction.unmarkedSession();
    return update(session, transaction, null, statement, marked, parameters);
  }

  private static long updateMarked(@Nullable Transaction transaction, Execution execution)
      throws SQLException {
    Objects.requireNonNull(transaction).sendsMark();
    long rows = execution.updateMarked();
    transaction.keptMark();
    return rows;
  }

  /** Runs a statement that gives no rows, with each of the values that the source has. */
  long update(
      Session session,
      @Nullable Transaction transaction,
      @Nullable Deadline deadline,
      CompiledStatement statement,
      ParameterSource parameters) {
    return update(session, transaction, deadline, statement, statement, parameters);
  }

  private long update(
      Session session,
      @Nullable Transaction transaction,
      @Nullable Deadline deadline,
      CompiledStatement statement,
      CompiledStatement sent,
      ParameterSource parameters) {
    if (transactions.hops()) {
      return hop.call(() -> update(session, transaction, deadline, statement, sent, parameters));
    }
    boolean marks = sent != statement;
    Watch watch = observers.watch(statement, parameters);
    Execution execution = null;
    Limit limit = null;
    session.prepares();
    try {
      execution = KeptStatements.take(session, backend, sent);
      execution.bind(parameters);
      limit = limiter.begin(session, transaction, deadline, execution);
      Cancellation cancellation = Cancellation.begin(execution);
      session.sends();
      long rows = marks ? updateMarked(transaction, execution) : execution.update();
      if (parameters.next()) {
        rows += execution.updateRest(parameters);
      }
      session.isAnswered();
      execution.finish(false);
      Cancellation.end(cancellation, session);
      if (limit != null) {
        limit.end(session);
      }
      if (watch != null) {
        ran(session, transaction, statement, parameters, watch, rows);
      }
      return rows;
    } catch (SQLException failure) {
      throw refused(session, transaction, statement, execution, limit, failure, watch);
    } catch (RuntimeException | Error failure) {
      interrupted(session, transaction, statement, execution, limit, failure, watch);
      throw failure;
    }
  }

  /** The driver or the database refused: the statement failed, and with it the innermost block. */
  DormException refused(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      @Nullable Execution execution,
      @Nullable Limit limit,
      SQLException failure,
      @Nullable Watch watch) {
    String sql = statement.sql();
    DormException translated =
        limiter.told(
            limit, failure, failures.statement(failure, sql, statement.checks()), transaction, sql);
    Cancellation.end(Cancellation.current(), session);
    quiet(limit, session);
    if (execution != null) {
      KeptStatements.drop(session, execution);
    }
    if (failures.lateness(failure) == Lateness.STOPPED) {
      KeptStatements.closeIdle(session);
    }
    boolean gone = failures.connectionLost(failure);
    if (gone) {
      session.suspect();
      source.distrust();
    }
    if (transaction != null) {
      transaction.failed(translated, gone || failures.transactionLost(failure));
    }
    if (watch != null) {
      watch.end(database, 0, translated);
    }
    return translated;
  }

  /**
   * Something else was thrown: by the parameters, by the reader of the rows, or out of the middle
   * of the driver.
   */
  void interrupted(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      @Nullable Execution execution,
      @Nullable Limit limit,
      Throwable failure,
      @Nullable Watch watch) {
    Cancellation.end(Cancellation.current(), session);
    quiet(limit, session);
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
    if (session.wasSent() && watch != null) {
      watch.end(database, execution == null ? 0 : execution.rows(), failure);
    }
  }

  /** A limit that stays with a connection is taken back when the connection is given back. */
  private static void quiet(@Nullable Limit limit, Session session) {
    if (limit != null) {
      limit.quiet(session);
    }
  }

  private void ran(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      ParameterSource parameters,
      Watch watch,
      long rows) {
    StatementEvent event = watch.end(database, rows, null);
    observers.plan(event, () -> plans.of(session, transaction != null, statement, parameters));
  }
}
