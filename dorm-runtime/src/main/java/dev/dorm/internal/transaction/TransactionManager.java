package dev.dorm.internal.transaction;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.connection.Backend;
import dev.dorm.internal.connection.ConnectionSource;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.FailureTranslator;
import dev.dorm.internal.connection.Session;
import dev.dorm.transaction.Body;
import dev.dorm.transaction.OuterTransactions;
import dev.dorm.transaction.TransactionOptions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs atomic blocks on one database. Thread-safe; each call context has its own transaction. */
public final class TransactionManager {
  private final String database;
  private final ConnectionSource source;
  private final Hop hop;
  private final Boundaries boundaries;
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
    this.hop = hop;
    this.boundaries = new Boundaries(this, source, failures, hop);
  }

  /** The database's name. */
  String database() {
    return database;
  }

  /** The open transaction of the calling context, or null. */
  public @Nullable Transaction current() {
    CallContext context = CallContext.current();
    if (context == null) {
      return joined();
    }
    context.requireOpen();
    Transaction open = current(context);
    if (open == null) {
      context.requireOpen(); // another thread may have ended the block in between
    }
    return open;
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
      open = byHand(context);
    }
    return open == null ? joined() : open;
  }

  /** Begins the transaction of a context, if it commits by hand and has made no statement yet. */
  public void beginByHand(CallContext context) {
    if (context.isManual(this)) {
      byHand(context);
    }
  }

  /** The context's thread and one of its asynchronous calls may both make the first statement. */
  private Transaction byHand(CallContext context) {
    synchronized (context.lock()) {
      Transaction open = context.transaction(this);
      if (open == null) {
        TransactionOptions usual = TransactionOptions.DEFAULT;
        open = new Transaction(this, boundaries.begin(usual, null), usual, null);
        context.add(open);
      }
      return open;
    }
  }

  /**
   * Runs a call of a context that commits by hand, in its transaction, whose statements of others
   * wait meanwhile.
   *
   * @throws QueryDefinitionError when the context no longer commits by hand
   */
  public <T extends @Nullable Object> T inTurn(CallContext context, Supplier<T> work) {
    if (!context.isManual(this)) {
      throw CallContext.refusal();
    }
    Transaction open = byHand(context);
    open.acquire();
    try {
      return work.get();
    } finally {
      open.release();
    }
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

  /** Whether a context commits by hand here, so that each of its statements is part of that. */
  public boolean isManual(CallContext context) {
    return context.isManual(this);
  }

  /** The transaction that was begun in a context; null when there is none yet. */
  public @Nullable Transaction begun(CallContext context) {
    return context.transaction(this);
  }

  /** The innermost block of a context; null outside of one. */
  public @Nullable OpenBlock block(CallContext context) {
    return context.block(this);
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
    Arguments.present(hook, "onCommit(…)");
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
    Arguments.present(hook, "onRollback(…)");
    Transaction transaction = current();
    if (transaction != null) {
      transaction.hooks().onRollback(hook);
    }
  }

  /**
   * Takes back what an object was told of a write if the innermost block, or one around it, is
   * rolled back; never outside of a block.
   */
  public void onUndo(Undo<?> undo) {
    Transaction transaction = current();
    if (transaction != null) {
      transaction.hooks().onUndo(undo);
    }
  }

  /** The same for many objects. */
  public void onUndo(Iterable<? extends Undo<?>> undos) {
    Transaction transaction = current();
    if (transaction != null) {
      undos.forEach(transaction.hooks()::onUndo);
    }
  }

  /**
   * Runs a body: all it does is committed when it returns, undone when it throws. Inside another
   * block it is a part of that block, which can be undone by itself.
   */
  public <T extends @Nullable Object, X extends Throwable> T atomic(Body<T, X> body) throws X {
    return run(TransactionOptions.DEFAULT, null, body, false);
  }

  /**
   * Runs a body, as {@link #atomic(Body)} does, whose last act is its only statement, by which it
   * fails or not. Inside another block the savepoint goes to the database with that statement.
   */
  public <T extends @Nullable Object, X extends Throwable> T atomicOfOne(Body<T, X> body) throws X {
    return run(TransactionOptions.DEFAULT, null, body, true);
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
        ? run(options, deadline, body, false)
        : Retries.run(options.retries(), () -> run(options, deadline, body, false));
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
      TransactionOptions options, @Nullable Deadline deadline, Body<T, X> body, boolean ofOne)
      throws X {
    CallContext context = CallContext.enter();
    context.requireOpen();
    int before = context.unfinished(); // the call that runs this, if it is an asynchronous one
    OpenBlock block;
    try {
      block = begin(context, options, deadline, ofOne);
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
    return begin(context, options, deadline, false);
  }

  private OpenBlock begin(
      CallContext context, TransactionOptions options, @Nullable Deadline deadline, boolean ofOne) {
    Transaction outer = current(context);
    if (outer == null) {
      Transaction fresh =
          new Transaction(this, boundaries.begin(options, deadline), options, deadline);
      context.add(fresh);
      return new OpenBlock(this, context, fresh, 0);
    }
    outer.acquire();
    try {
      Session session = outer.session();
      int depth = outer.deepen();
      if (ofOne && session.commands().sendsTogether()) {
        outer.marksLater(depth);
      } else {
        boundaries.savepoint(outer, session, depth);
      }
      return new OpenBlock(this, context, outer, depth);
    } finally {
      outer.release();
    }
  }

  /** Takes the transaction out of its context and gives its connection back. */
  void end(CallContext context, Transaction transaction, boolean committed) {
    context.remove(transaction);
    context.leave();
    transaction.end(database, committed);
    if (transaction.options().isDiscardingSession()) {
      transaction.anySession().suspect();
    }
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

  /** What is sent to the database at the ends of blocks. */
  Boundaries boundaries() {
    return boundaries;
  }

  /** The way to dorm's own threads. */
  public Hop hop() {
    return hop;
  }
}
