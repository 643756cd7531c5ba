package dev.dorm.internal.execute;

import dev.dorm.exception.ConnectionLost;
import dev.dorm.exception.DormException;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.ConnectionSource.Use;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.transaction.Hop;
import dev.dorm.internal.transaction.Transaction;
import dev.dorm.internal.transaction.TransactionManager;
import dev.dorm.observe.StatementEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs selects and leaves their results open: on the connection of the calling context's
 * transaction, or on one that belongs to the result until it is closed. Thread-safe.
 */
public final class CursorOpener {
  private final String database;
  private final Backend backend;
  private final ConnectionSource source;
  private final TransactionManager transactions;
  private final Observers observers;
  private final Limiter limiter;
  private final @Nullable ReadRoute route;

  CursorOpener(
      String database,
      Backend backend,
      ConnectionSource source,
      TransactionManager transactions,
      Observers observers,
      Limiter limiter,
      @Nullable ReadRoute route) {
    this.database = database;
    this.backend = backend;
    this.source = source;
    this.transactions = transactions;
    this.observers = observers;
    this.limiter = limiter;
    this.route = route;
  }

  /**
   * Runs a select.
   *
   * @param fetchSize how many rows are asked for at a time, where the database works so
   * @return its open result, which whoever asks closes
   * @throws DormException when the database refuses it; never with a bound value in its message
   */
  public OpenCursor open(CompiledStatement statement, ParameterSource parameters, int fetchSize) {
    Transaction transaction = transactions.current();
    Hop hop = transactions.hop();
    if (transactions.hops() && (transaction != null || !hop.isToPlatform())) {
      return hop.call(() -> open(statement, parameters, fetchSize));
    }
    if (transaction != null) {
      return open(transaction.session(), transaction, statement, parameters, fetchSize);
    }
    Engine reader = statement.repeatable() && route != null ? route.reader() : null;
    if (reader != null) {
      return reader.cursors().open(statement, parameters, fetchSize);
    }
    if (source.isShared() && transactions.hops()) {
      return hop.callInTurn(() -> open(statement, parameters, fetchSize));
    }
    Session session = borrow();
    try {
      return open(session, null, statement, parameters, fetchSize);
    } catch (ConnectionLost failure) {
      if (!statement.repeatable() || session.wasAnswered()) {
        throw failure;
      }
      source.distrust();
    } catch (SerializationFailure failure) {
      if (!statement.repeatable() || session.wasAnswered()) {
        throw failure;
      }
    }
    // A read met a dead connection, or an old plan, before its first row: once more.
    return open(borrow(), null, statement, parameters, fetchSize);
  }

  private OpenCursor open(
      Session session,
      @Nullable Transaction transaction,
      CompiledStatement statement,
      ParameterSource parameters,
      int fetchSize) {
    CursorState state = new CursorState(this, session, transaction, statement);
    state.run(parameters, fetchSize);
    return new OpenCursor(state);
  }

  /** A connection to read from. */
  Session borrow() {
    try {
      return source.borrow(Use.READ, limiter.deadline());
    } catch (SQLException failure) {
      throw backend.failures().connecting(failure);
    }
  }

  Limiter limiter() {
    return limiter;
  }

  Backend backend() {
    return backend;
  }

  ConnectionSource source() {
    return source;
  }

  TransactionManager transactions() {
    return transactions;
  }

  String database() {
    return database;
  }

  boolean listening() {
    return observers.listening();
  }

  @Nullable String values(CompiledStatement statement, ParameterSource parameters) {
    return observers.values(statement, parameters);
  }

  void tell(StatementEvent event, @Nullable String values) {
    observers.tell(event, values);
  }
}
