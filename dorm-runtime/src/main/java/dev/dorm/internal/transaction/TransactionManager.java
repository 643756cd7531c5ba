package dev.dorm.internal.transaction;

import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.DormException;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands.State;
import dev.dorm.transaction.Body;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Runs atomic blocks on one database. Thread-safe; each call context has its own transaction. */
public final class TransactionManager {
  private final ConnectionSource source;
  private final FailureTranslator failures;

  /** Makes a manager. */
  public TransactionManager(ConnectionSource source, FailureTranslator failures) {
    this.source = source;
    this.failures = failures;
  }

  /** The open transaction of the calling context, or null. */
  public @Nullable Transaction current() {
    CallContext context = CallContext.current();
    return context == null ? null : context.transaction(this);
  }

  /** Whether the calling context is inside an atomic block. */
  public boolean active() {
    return current() != null;
  }

  /**
   * Runs an action once the outermost block has committed, at once when there is none; never after
   * a rollback.
   */
  public void onCommit(Runnable hook) {
    Transaction transaction = current();
    if (transaction == null) {
      hook.run();
    } else {
      transaction.onCommit(hook);
    }
  }

  /**
   * Runs a body: all it does is committed when it returns, undone when it throws. Inside another
   * block it is a part of that block, which can be undone by itself.
   */
  public <T extends @Nullable Object, X extends Throwable> T atomic(Body<T, X> body) throws X {
    Transaction transaction = current();
    return transaction == null ? outermost(body) : nested(transaction, body);
  }

  private <T extends @Nullable Object, X extends Throwable> T outermost(Body<T, X> body) throws X {
    CallContext context = CallContext.enter();
    Transaction transaction;
    try {
      transaction = new Transaction(this, begin());
    } catch (Throwable failure) {
      context.leave();
      throw failure;
    }
    T result;
    try {
      context.add(transaction);
      try {
        result = body.run();
      } catch (Throwable failure) {
        transaction.closeFrom(0);
        rollback(transaction, failure);
        throw failure;
      }
      transaction.closeFrom(0);
      commit(transaction);
    } finally {
      context.remove(transaction);
      context.leave();
      source.giveBack(transaction.anySession());
    }
    runHooks(transaction);
    return result;
  }

  private Session begin() {
    Session session;
    try {
      session = source.borrowForTransaction();
    } catch (SQLException failure) {
      throw failures.connecting(failure);
    }
    try {
      session.commands().begin();
      return session;
    } catch (SQLException failure) {
      discard(session);
      throw failures.statement(failure, "BEGIN");
    } catch (RuntimeException | Error failure) {
      discard(session);
      throw failure;
    }
  }

  private void discard(Session session) {
    session.suspect();
    source.giveBack(session);
  }

  private void rollback(Transaction transaction, Throwable reason) {
    Session session = transaction.anySession();
    if (session.isSuspect()) {
      return; // closing it rolls back
    }
    try {
      session.commands().rollback();
      session.commands().leave();
    } catch (Throwable failure) {
      session.suspect();
      suppress(reason, failure);
    }
  }

  private void commit(Transaction transaction) {
    if (transaction.isBroken()) {
      DormException refusal = transaction.refusal();
      rollback(transaction, refusal);
      throw refusal;
    }
    Session session = transaction.anySession();
    try {
      session.commands().commit();
    } catch (SQLException failure) {
      if (isUndone(transaction, failures.refusal(failure), failure)) {
        throw failures.statement(failure, "COMMIT");
      }
      throw unknown(failure);
    } catch (RuntimeException | Error failure) {
      if (isUndone(transaction, false, failure)) {
        throw failure;
      }
      throw unknown(failure);
    }
    try {
      session.commands().leave();
    } catch (SQLException | RuntimeException | Error failure) {
      session.suspect(); // the commit has happened all the same
    }
  }

  /**
   * Whether it is certain that a failed COMMIT committed nothing; what is left of the transaction
   * is rolled back.
   */
  private boolean isUndone(Transaction transaction, boolean refused, Throwable failure) {
    Session session = transaction.anySession();
    State state = State.UNKNOWN;
    try {
      state = session.commands().state();
    } catch (Throwable second) {
      suppress(failure, second);
    }
    if (state == State.OPEN || (refused && state == State.UNKNOWN)) {
      rollback(transaction, failure);
      return refused || !session.isSuspect();
    }
    session.suspect();
    return refused;
  }

  private static CommitOutcomeUnknown unknown(Throwable failure) {
    return new CommitOutcomeUnknown(
        "The connection broke after COMMIT was sent; whether it happened is unknown. dorm does not"
            + " retry. FIX: read back before repeating.",
        failure);
  }

  private <T extends @Nullable Object, X extends Throwable> T nested(
      Transaction transaction, Body<T, X> body) throws X {
    Session session = transaction.session();
    int depth = transaction.deepen();
    int hooks = transaction.hookCount();
    savepoint(transaction, session, depth);
    T result;
    try {
      result = body.run();
    } catch (Throwable failure) {
      transaction.closeFrom(depth);
      undo(transaction, depth, hooks, failure);
      throw failure;
    }
    transaction.closeFrom(depth);
    if (transaction.isBroken()) {
      DormException refusal = transaction.refusal();
      undo(transaction, depth, hooks, refusal);
      throw refusal;
    }
    release(transaction, session, depth, hooks);
    return result;
  }

  private void savepoint(Transaction transaction, Session session, int depth) {
    try {
      session.commands().savepoint(depth);
    } catch (SQLException failure) {
      transaction.rise();
      DormException translated = failures.statement(failure, "SAVEPOINT");
      transaction.failed(translated, isOver(failure));
      throw translated;
    } catch (RuntimeException | Error failure) {
      transaction.rise();
      transaction.failed(failure, true);
      throw failure;
    }
  }

  private void release(Transaction transaction, Session session, int depth, int hooks) {
    try {
      session.commands().release(depth);
    } catch (SQLException failure) {
      DormException translated = failures.statement(failure, "RELEASE SAVEPOINT");
      transaction.failed(translated, isOver(failure));
      undo(transaction, depth, hooks, translated);
      throw translated;
    } catch (RuntimeException | Error failure) {
      transaction.failed(failure, true);
      undo(transaction, depth, hooks, failure);
      throw failure;
    }
    transaction.rise();
  }

  private boolean isOver(SQLException failure) {
    return failures.connectionLost(failure) || failures.transactionLost(failure);
  }

  /**
   * Undoes a nested block, and with it what failed in it; when that fails too, the whole
   * transaction is lost.
   */
  private static void undo(Transaction transaction, int depth, int hooks, Throwable reason) {
    transaction.forgetHooksFrom(hooks);
    transaction.rise();
    if (transaction.isLost()) {
      return;
    }
    try {
      transaction.anySession().commands().rollbackTo(depth);
      transaction.mended();
    } catch (Throwable failure) {
      transaction.failed(reason, true);
      suppress(reason, failure);
    }
  }

  private static void suppress(Throwable reason, Throwable failure) {
    if (reason != failure) {
      reason.addSuppressed(failure);
    }
  }

  /** What a hook throws is logged: the commit has happened, and must not look as if it had not. */
  private static void runHooks(Transaction transaction) {
    for (Runnable hook : transaction.hooks()) {
      try {
        hook.run();
      } catch (Throwable failure) {
        LoggerFactory.getLogger("dorm")
            .error("An onCommit hook failed; the transaction is committed.", failure);
      }
    }
  }
}
