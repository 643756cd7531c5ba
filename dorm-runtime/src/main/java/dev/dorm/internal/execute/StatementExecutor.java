package dev.dorm.internal.execute;

import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.ConnectionSource.Use;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.StatementEvent;
import dev.dorm.transaction.TransactionOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
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
  private final Hop hop;
  private final Limiter limiter;
  private final @Nullable ReadRoute route;
  private final Plans plans;

  StatementExecutor(
      String database,
      Backend backend,
      ConnectionSource source,
      TransactionManager transactions,
      Observers observers,
      Plans plans,
      Limiter limiter,
      @Nullable ReadRoute route) {
    this.database = database;
    this.backend = backend;
    this.failures = backend.failures();
    this.source = source;
    this.transactions = transactions;
    this.observers = observers;
    this.plans = plans;
    this.hop = transactions.hop();
    this.limiter = limiter;
    this.route = route;
  }

  /**
   * Runs a statement that gives rows; of one that writes and returns, all rows are asked for.
   *
   * @throws DormException when the database refuses it; never with a bound value in its message
   */
  public <T extends @Nullable Object> T query(
      CompiledStatement statement, ParameterSource parameters, RowsReader<T> rows) {
    Transaction transaction = transactions.current();
    if (transactions.hops() && (transaction != null || !hop.isToPlatform())) {
      return hop.call(() -> query(statement, parameters, rows));
    }
    if (transaction != null) {
      transaction.acquire();
      try {
        allow(transaction, statement);
        return query(transaction.session(), transaction, null, statement, parameters, rows);
      } finally {
        transaction.release();
      }
    }
    Engine reader = statement.repeatable() && route != null ? route.reader() : null;
    if (reader != null) {
      return reader.executor().query(statement, parameters, rows);
    }
    Duration limit = limiter.forTransaction();
    if (limit != null) {
      return transactions.atomic(
          TransactionOptions.timeout(limit), () -> query(statement, parameters, rows));
    }
    if (source.isShared() && transactions.hops()) {
      return hop.callInTurn(() -> query(statement, parameters, rows));
    }
    return alone(statement, parameters, rows);
  }

  /** A read that meets a dead connection before its first row runs once more, on another one. */
  private <T extends @Nullable Object> T alone(
      CompiledStatement statement, ParameterSource parameters, RowsReader<T> rows) {
    Deadline deadline = limiter.deadline();
    for (boolean again = false; ; again = true) {
      Session session = borrow(statement, deadline);
      try {
        T result = query(session, null, deadline, statement, parameters, rows);
        if (statement.writing()) {
          transactions.wrote();
        }
        return result;
      } catch (ConnectionLost failure) {
        if (again || !statement.repeatable() || session.wasAnswered()) {
          throw failure;
        }
      } finally {
        source.giveBack(session);
      }
    }
  }

  /**
   * Runs a statement that gives no rows, with each of the values that the source has.
   *
   * @return the number of rows it changed
   * @throws DormException when the database refuses it; never with a bound value in its message
   */
  public long update(CompiledStatement statement, ParameterSource parameters) {
    Transaction transaction = transactions.current();
    if (transactions.hops() && (transaction != null || !hop.isToPlatform())) {
      return hop.call(() -> update(statement, parameters));
    }
    if (transaction != null) {
      transaction.acquire();
      try {
        allow(transaction, statement);
        return transaction.takesMark()
            ? updateMarked(transaction, statement, parameters)
            : update(transaction.session(), transaction, null, statement, parameters);
      } finally {
        transaction.release();
      }
    }
    Duration limit = limiter.forTransaction();
    if (limit != null) {
      return transactions.atomic(
          TransactionOptions.timeout(limit), () -> update(statement, parameters));
    }
    if (source.isShared() && transactions.hops()) {
      return hop.callInTurn(() -> update(statement, parameters));
    }
    Deadline deadline = limiter.deadline();
    Session session = borrow(statement, deadline);
    try {
      long rows = update(session, null, deadline, statement, parameters);
      transactions.wrote();
      return rows;
    } finally {
      source.giveBack(session);
    }
  }

  /** Refuses a statement that writes in a transaction that only reads. */
  static void allow(Transaction transaction, CompiledStatement statement) {
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

  private Session borrow(CompiledStatement statement, @Nullable Deadline deadline) {
    try {
      return source.borrow(use(statement), deadline);
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
  private long updateMarked(
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

  private long update(
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
