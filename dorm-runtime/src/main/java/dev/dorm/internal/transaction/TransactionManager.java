package dev.dorm.internal.transaction;

import dev.dorm.exception.CommitOutcomeUnknown;
import dev.dorm.exception.DormException;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.TimedOut;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.FailureTranslator.Lateness;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands.State;
import dev.dorm.transaction.Body;
import dev.dorm.transaction.OuterTransactions;
import dev.dorm.transaction.TransactionOptions;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs atomic blocks on one database. Thread-safe; each call context has its own transaction. */
public final class TransactionManager {
  private final String database;
  private final ConnectionSource source;
  private final FailureTranslator failures;
  private final Hop hop;
  private volatile boolean remembering;
  private @Nullable OuterBlocks outer;

  /**
   * Makes a manager.
   *
   * @param database the database's name
   * @param hop the way to dorm's own threads
   */
  public TransactionManager(
      String database, ConnectionSource source, FailureTranslator failures, Hop hop) {
    this.database = database;
    this.source = source;
    this.failures = failures;
    this.hop = hop;
  }

  /** The database's name. */
  String database() {
    return database;
  }

  /** The open transaction of the calling context, or null. */
  public @Nullable Transaction current() {
    CallContext context = CallContext.current();
    return context == null ? joined() : current(context);
  }

  /** Takes part in the transactions of others from now on; before the manager is used. */
  public void joins(OuterTransactions others, Backend backend) {
    outer = new OuterBlocks(this, others, backend);
  }

  /** Whether the calling thread is inside a transaction of others, and not inside one of dorm's. */
  public boolean isInsideOuter() {
    CallContext context = CallContext.current();
    return outer != null
        && outer.isOpen()
        && (context == null || context.transaction(this) == null);
  }

  private @Nullable Transaction joined() {
    return outer == null ? null : outer.current();
  }

  /** The transaction of the calling context that was begun already, or null; begins none. */
  public @Nullable Transaction underway() {
    CallContext context = CallContext.current();
    Transaction own = context == null ? null : context.transaction(this);
    return own == null ? joined() : own;
  }

  private @Nullable Transaction current(CallContext context) {
    Transaction open = context.transaction(this);
    if (open == null && context.isManual(this)) {
      TransactionOptions usual = TransactionOptions.DEFAULT;
      open = new Transaction(this, begin(usual, null), usual, null);
      context.add(open);
    }
    return open == null ? joined() : open;
  }

  /** Lets contexts remember that they wrote, for as long as the process lives. */
  public void remembersWrites() {
    remembering = true;
  }

  /** Whether contexts remember that they wrote. */
  public boolean isRememberingWrites() {
    return remembering;
  }

  /** Says that the calling context has written and committed. */
  public void wrote() {
    if (remembering) {
      CallContext.enter().writes().now();
    }
  }

  /** Commits by hand: what is done in the calling context, from its next statement on. */
  public ManualTransactions manual() {
    return new ManualTransactions(this);
  }

  /** The transaction that was begun in a context; null when there is none yet. */
  public @Nullable Transaction begun(CallContext context) {
    return context.transaction(this);
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
      transaction.hooks().onCommit(hook);
    }
  }

  /**
   * Runs an action if the innermost block, or one around it, is rolled back; never outside of a
   * block.
   */
  public void onRollback(Runnable hook) {
    Transaction transaction = current();
    if (transaction != null) {
      transaction.hooks().onRollback(hook);
    }
  }

  /**
   * Runs a body: all it does is committed when it returns, undone when it throws. Inside another
   * block it is a part of that block, which can be undone by itself.
   */
  public <T extends @Nullable Object, X extends Throwable> T atomic(Body<T, X> body) throws X {
    return run(TransactionOptions.DEFAULT, null, body);
  }

  /**
   * Runs a body as {@link #atomic(Body)} does, in a way of its own.
   *
   * @throws QueryDefinitionError inside another block, to which the way belongs
   */
  public <T extends @Nullable Object, X extends Throwable> T atomic(
      TransactionOptions options, Body<T, X> body) throws X {
    requireOutermost(options);
    Deadline deadline = Deadline.in(options.limit());
    return options.retries() == 0
        ? run(options, deadline, body)
        : Retries.run(options.retries(), () -> run(options, deadline, body));
  }

  /** Refuses options inside another block of the calling context. */
  public void requireOutermost(TransactionOptions options) {
    if (current() != null) {
      throw nestedOptions(options);
    }
  }

  private static QueryDefinitionError nestedOptions(TransactionOptions options) {
    return options.isDurable()
        ? new QueryDefinitionError(
            "DORM3202",
            "A durable block inside another one would be committed only with that one. FIX: call it"
                + " outside of atomic(…), or leave durable() out.",
            null)
        : new QueryDefinitionError(
            "DORM3201",
            "The options of a transaction ("
                + options
                + ") belong to its outermost block. FIX: give them there.",
            null);
  }

  private <T extends @Nullable Object, X extends Throwable> T run(
      TransactionOptions options, @Nullable Deadline deadline, Body<T, X> body) throws X {
    CallContext context = CallContext.enter();
    int before = context.unfinished(); // the call that runs this, if it is an asynchronous one
    OpenBlock block;
    try {
      block = begin(context, options, deadline);
    } catch (Throwable failure) {
      context.leave();
      throw failure;
    }
    T result;
    try {
      result = body.run();
    } catch (Throwable failure) {
      block.rollback(failure);
      throw failure;
    }
    block.commit(context.unfinished() - before);
    return result;
  }

  /**
   * Begins a block in a context, which is bound to the thread; whoever calls ends it, bound to the
   * same context. Inside another block it is a part of that.
   *
   * @param deadline when the block must be over, or null
   */
  public OpenBlock begin(
      CallContext context, TransactionOptions options, @Nullable Deadline deadline) {
    Transaction outer = current(context);
    if (outer == null) {
      Transaction fresh = new Transaction(this, begin(options, deadline), options, deadline);
      context.add(fresh);
      return new OpenBlock(this, context, fresh, 0);
    }
    outer.acquire();
    try {
      Session session = outer.session();
      int depth = outer.deepen();
      OpenBlock block = new OpenBlock(this, context, outer, depth);
      savepoint(outer, session, depth);
      return block;
    } finally {
      outer.release();
    }
  }

  /** Takes the transaction out of its context and gives its connection back. */
  void end(CallContext context, Transaction transaction, boolean committed) {
    context.remove(transaction);
    context.leave();
    transaction.end(database, committed);
    source.giveBack(transaction.anySession());
    if (!committed) {
      Hooks.run(transaction.hooks().undoneFrom(0), "rolled back");
    }
  }

  /**
   * Whether the calling thread must not call the driver, so that its call hops. A transaction of
   * others belongs to its thread, whatever that is.
   */
  public boolean hops() {
    return hop.isNeeded() && !isInsideOuter();
  }

  /** The way to dorm's own threads. */
  public Hop hop() {
    return hop;
  }

  private Session begin(TransactionOptions options, @Nullable Deadline deadline) {
    if (hops() && !hop.isToPlatform()) {
      return hop.call(() -> begin(options, deadline));
    }
    Session session = borrowed(options, deadline);
    return hops()
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
    if (hops()) {
      hop.call(
          () -> {
            rollback(transaction, reason);
            return true;
          });
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

  void commit(Transaction transaction) {
    if (hops()) {
      hop.call(
          () -> {
            commit(transaction);
            return true;
          });
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
      throw unknown(failure);
    } catch (RuntimeException | Error failure) {
      if (isUndone(transaction, false, failure)) {
        throw failure;
      }
      throw unknown(failure);
    }
    if (transaction.wrote()) {
      wrote();
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

  /** Keeps what a nested block did; what failed in it is thrown, and all of it undone. */
  void endNested(Transaction transaction, int depth, int hooks) {
    transaction.closeFrom(depth);
    if (transaction.isBroken()) {
      DormException refusal = transaction.refusal();
      undo(transaction, depth, hooks, refusal);
      throw refusal;
    }
    if (hops()) {
      hop.call(
          () -> {
            release(transaction, transaction.anySession(), depth, hooks);
            return true;
          });
    } else {
      release(transaction, transaction.anySession(), depth, hooks);
    }
  }

  private void savepoint(Transaction transaction, Session session, int depth) {
    if (hops()) {
      hop.call(
          () -> {
            savepoint(transaction, session, depth);
            return true;
          });
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

  private void release(Transaction transaction, Session session, int depth, int hooks) {
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
      if (hops()) {
        hop.call(
            () -> {
              rollbackTo(transaction, depth, reason);
              return true;
            });
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
}
