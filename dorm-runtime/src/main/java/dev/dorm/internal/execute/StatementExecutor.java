package dev.dorm.internal.execute;

import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.ConnectionSource.Use;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.transaction.TransactionOptions;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Has statements run: on the connection of the calling context's transaction, or on one borrowed
 * for the call, which then commits by itself. Thread-safe.
 */
public final class StatementExecutor {
  private final StatementRunner runner;
  private final FailureTranslator failures;
  private final ConnectionSource source;
  private final TransactionManager transactions;
  private final Hop hop;
  private final Limiter limiter;
  private final @Nullable ReadRoute route;

  StatementExecutor(
      StatementRunner runner,
      FailureTranslator failures,
      ConnectionSource source,
      TransactionManager transactions,
      Limiter limiter,
      @Nullable ReadRoute route) {
    this.runner = runner;
    this.failures = failures;
    this.source = source;
    this.transactions = transactions;
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
        return runner.query(transaction.session(), transaction, null, statement, parameters, rows);
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
      TransactionOptions timed = TransactionOptions.timeout(limit);
      return transactions.atomic(
          statement.repeatable() ? timed.retries(1) : timed,
          () -> query(statement, parameters, rows));
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
        T result = runner.query(session, null, deadline, statement, parameters, rows);
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
            ? runner.updateMarked(transaction, statement, parameters)
            : runner.update(transaction.session(), transaction, null, statement, parameters);
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
      long rows = runner.update(session, null, deadline, statement, parameters);
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
}
