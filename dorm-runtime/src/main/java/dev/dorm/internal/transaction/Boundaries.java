package dev.dorm.internal.transaction;

import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.TimedOut;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands.State;
import dev.dorm.internal.transaction.Transaction.Mark;
import dev.dorm.transaction.TransactionOptions;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends what begins, marks, ends and undoes transactions, and judges what its failures leave
 * behind. Thread-safe.
 */
final class Boundaries {
  private final TransactionManager manager;
  private final ConnectionSource source;
  private final FailureTranslator failures;
  private final Hop hop;

  Boundaries(
      TransactionManager manager, ConnectionSource source, FailureTranslator failures, Hop hop) {
    this.manager = manager;
    this.source = source;
    this.failures = failures;
    this.hop = hop;
  }

  /** Begins a transaction on a connection of its own. */
  Session begin(TransactionOptions options, @Nullable Deadline deadline) {
    if (options.isDiscardingSession() && source.isShared()) {
      throw new QueryDefinitionError(
          "DORM2057",
          "discardingSession() on a database in memory, which is its one connection and would go"
              + " with it. FIX: leave it out, and undo by SQL what the block set.",
          null);
    }
    if (manager.hops() && !hop.isToPlatform()) {
      return hop.call(() -> begin(options, deadline));
    }
    Session session = borrowed(options, deadline);
    return manager.hops()
        ? hop.call(() -> begun(session, options, deadline))
        : begun(session, options, deadline);
  }

  private Session borrowed(TransactionOptions options, @Nullable Deadline deadline) {
    try {
      if (deadline != null) {
        deadline.leftOrThrow();
      }
      return source.borrowForTransaction(options.isReadOnly(), deadline);
    } catch (SQLException failure) {
      throw failures.connecting(failure);
    }
  }

  private Session begun(Session session, TransactionOptions options, @Nullable Deadline deadline) {
    try {
      if (deadline != null) {
        session.commands().patience(deadline.leftOrThrow());
      }
      session.commands().begin(options);
      return session;
    } catch (SQLException failure) {
      discard(session);
      throw late(deadline, failure, failures.statement(failure, "BEGIN"));
    } catch (RuntimeException | Error failure) {
      discard(session);
      throw failure;
    }
  }

  private void discard(Session session) {
    session.suspect();
    source.giveBack(session);
  }

  /** Rolls back; what fails then is added to the reason. */
  void rollback(Transaction transaction, Throwable reason) {
    if (manager.hops()) {
      hop.run(() -> rollback(transaction, reason));
      return;
    }
    Session session = transaction.anySession();
    if (session.isSuspect()) {
      return; // closing it rolls back
    }
    try {
      Deadline deadline = transaction.deadline();
      if (deadline != null) {
        session.commands().patience(deadline.leftForUndoing());
      }
      session.commands().rollback();
      session.commands().leave();
    } catch (Throwable failure) {
      session.suspect();
      suppress(reason, failure);
    }
  }

  /** Commits; what is broken is rolled back and refused. */
  void commit(Transaction transaction) {
    if (manager.hops()) {
      hop.run(() -> commit(transaction));
      return;
    }
    if (transaction.isBroken()) {
      DormException refusal = transaction.refusal();
      rollback(transaction, refusal);
      throw refusal;
    }
    Session session = transaction.anySession();
    try {
      ready(transaction, session);
    } catch (SQLException failure) {
      rollback(transaction, failure);
      throw failures.statement(failure, "COMMIT");
    } catch (RuntimeException | Error failure) {
      rollback(transaction, failure);
      throw failure;
    }
    try {
      session.commands().commit();
    } catch (SQLException failure) {
      if (isUndone(transaction, failures.refusal(failure), failure)) {
        throw failures.statement(failure, "COMMIT");
      }
      throw unknown(transaction, failure);
    } catch (RuntimeException | Error failure) {
      if (isUndone(transaction, false, failure)) {
        throw failure;
      }
      throw unknown(transaction, failure);
    }
    if (transaction.wrote()) {
      manager.wrote();
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

  private static CommitOutcomeUnknown unknown(Transaction transaction, Throwable failure) {
    transaction.hooks().leaveObjects(); // their keys are needed to read back
    return new CommitOutcomeUnknown(
        "The connection broke after COMMIT was sent; whether it happened is unknown. dorm does not"
            + " retry. FIX: read back before repeating.",
        failure);
  }

  /** Keeps what a nested block did; what failed in it is thrown, and all of it undone. */
  void endNested(Transaction transaction, int depth, int hooks) {
    transaction.closeFrom(depth);
    if (transaction.isBroken()) {
      DormException refusal = transaction.refusal();
      undo(transaction, depth, hooks, refusal);
      throw refusal;
    }
    if (manager.hops()) {
      hop.run(() -> release(transaction, transaction.anySession(), depth, hooks));
    } else {
      release(transaction, transaction.anySession(), depth, hooks);
    }
  }

  /** Marks the place where a nested block begins. */
  void savepoint(Transaction transaction, Session session, int depth) {
    if (manager.hops()) {
      hop.run(() -> savepoint(transaction, session, depth));
      return;
    }
    try {
      ready(transaction, session);
      session.commands().savepoint(depth);
    } catch (SQLException failure) {
      transaction.rise();
      DormException translated =
          late(transaction.deadline(), failure, failures.statement(failure, "SAVEPOINT"));
      transaction.failed(translated, isOver(failure));
      throw translated;
    } catch (RuntimeException | Error failure) {
      transaction.rise();
      transaction.failed(failure, !(failure instanceof TimedOut));
      throw failure;
    }
  }

  /** Sets the savepoint of a block that has begun already. */
  void setMark(Transaction transaction, Session session, int depth) {
    try {
      session.commands().savepoint(depth);
    } catch (SQLException failure) {
      DormException translated = failures.statement(failure, "SAVEPOINT");
      transaction.failed(translated, true);
      throw translated;
    } catch (RuntimeException | Error failure) {
      transaction.failed(failure, true);
      throw failure;
    }
  }

  private void release(Transaction transaction, Session session, int depth, int hooks) {
    if (transaction.endMark(depth) != Mark.SET) {
      transaction.rise(); // nothing was done, or the statement has ended its savepoint
      return;
    }
    try {
      ready(transaction, session);
      session.commands().release(depth);
    } catch (SQLException failure) {
      DormException translated =
          late(transaction.deadline(), failure, failures.statement(failure, "RELEASE SAVEPOINT"));
      transaction.failed(translated, isOver(failure));
      undo(transaction, depth, hooks, translated);
      throw translated;
    } catch (RuntimeException | Error failure) {
      transaction.failed(failure, !(failure instanceof TimedOut));
      undo(transaction, depth, hooks, failure);
      throw failure;
    }
    transaction.rise();
  }

  /** Lets the next command take as long as its block has left. */
  private static void ready(Transaction transaction, Session session) throws SQLException {
    Deadline deadline = transaction.deadline();
    if (deadline != null) {
      session.commands().patience(deadline.leftOrThrow());
    }
  }

  /** The exception of a command that failed because its block's time was over, or the given one. */
  private DormException late(
      @Nullable Deadline deadline, SQLException failure, DormException translated) {
    return deadline != null && deadline.left() <= 0 && failures.lateness(failure) != Lateness.NONE
        ? deadline.passed(translated)
        : translated;
  }

  private boolean isOver(SQLException failure) {
    return failures.connectionLost(failure) || failures.transactionLost(failure);
  }

  /**
   * Undoes a nested block, and with it what failed in it; when that fails too, the whole
   * transaction is lost.
   */
  void undo(Transaction transaction, int depth, int hooks, Throwable reason) {
    List<Runnable> due = transaction.hooks().undoneFrom(hooks);
    transaction.rise();
    if (!transaction.isLost()) {
      if (manager.hops()) {
        hop.run(() -> rollbackTo(transaction, depth, reason));
      } else {
        rollbackTo(transaction, depth, reason);
      }
    }
    Hooks.run(due, "rolled back to before the block");
  }

  private static void rollbackTo(Transaction transaction, int depth, Throwable reason) {
    try {
      Deadline deadline = transaction.deadline();
      if (deadline != null) {
        transaction.anySession().commands().patience(deadline.leftForUndoing());
      }
      Mark mark = transaction.endMark(depth);
      if (mark == Mark.KEPT) {
        throw new IllegalStateException("The block failed after its statement.");
      }
      if (mark == Mark.SET || mark == Mark.SENT) {
        transaction.anySession().commands().rollbackTo(mark == Mark.SENT ? 0 : depth);
      }
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
}
