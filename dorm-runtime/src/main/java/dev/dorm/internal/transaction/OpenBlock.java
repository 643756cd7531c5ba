package dev.dorm.internal.transaction;

import dev.dorm.exception.QueryDefinitionError;
import org.jspecify.annotations.Nullable;

/**
 * An atomic block that was begun and is ended later, perhaps on another thread, but always in its
 * own context. Ended once.
 */
public final class OpenBlock {
  private final TransactionManager manager;
  private final CallContext context;
  private final Transaction transaction;
  private final int depth;
  private final int hooks;
  private final @Nullable OpenBlock around;
  private boolean holdsOthers; // calls that were made in a block around; the transaction's thread's
  private volatile boolean ended;

  OpenBlock(TransactionManager manager, CallContext context, Transaction transaction, int depth) {
    this.manager = manager;
    this.context = context;
    this.transaction = transaction;
    this.depth = depth;
    this.hooks = transaction.hooks().count();
    this.around = context.enter(this);
  }

  TransactionManager manager() {
    return manager;
  }

  /** The block that this one was begun in, whichever database that is of; or null. */
  @Nullable OpenBlock around() {
    return around;
  }

  /** Says that a call which was made in this block runs now: also inside of its open blocks. */
  public void runsCall() {
    for (OpenBlock open = context.block(manager); open != this; open = open.around) {
      if (open == null) {
        return;
      }
      open.holdsOthers |= open.manager == manager;
    }
  }

  /** Whether the block was committed or rolled back: what comes later is no part of it. */
  public boolean isEnded() {
    return ended;
  }

  /** Ends the block; the transaction is this thread's. */
  private void end() {
    ended = true;
    context.exit(this);
  }

  /**
   * Commits the block, or what failed in it is thrown and the block is rolled back.
   *
   * @param unfinished how many calls of the block are still under way; none may be
   */
  public void commit(int unfinished) {
    if (unfinished > 0) {
      QueryDefinitionError refusal =
          new QueryDefinitionError(
              "DORM3207",
              "The block ended while "
                  + unfinished
                  + " of its calls were not done; it is rolled back. FIX: wait for all of them, or"
                  + " return a future that does.",
              null);
      rollback(refusal);
      throw refusal;
    }
    if (depth > 0) {
      commitNested();
    } else {
      commitAll();
    }
  }

  private void commitNested() {
    transaction.acquire();
    end();
    try {
      manager.boundaries().endNested(transaction, depth, hooks);
    } finally {
      transaction.release();
    }
  }

  private void commitAll() {
    boolean committed = false;
    transaction.acquire();
    end();
    try {
      transaction.closeFrom(0);
      manager.boundaries().commit(transaction);
      committed = true;
    } finally {
      manager.end(context, transaction, committed);
      transaction.release();
    }
    Hooks.run(transaction.hooks().committed(), "committed");
  }

  /** Rolls the block back; what fails then is added to the reason. */
  public void rollback(Throwable reason) {
    transaction.acquire();
    end();
    try {
      if (depth > 0) {
        transaction.closeFrom(depth);
        manager.boundaries().undo(transaction, depth, hooks, reason);
        if (holdsOthers) {
          transaction.failed(undoneWithIt(reason), false);
        }
      } else {
        rollbackAll(reason);
      }
    } finally {
      transaction.release();
    }
  }

  private static QueryDefinitionError undoneWithIt(Throwable reason) {
    return new QueryDefinitionError(
        "DORM3225",
        "An asynchronous call of the block around ran while an inner block was open, and was undone"
            + " with it. FIX: wait for the call's future before the inner block begins.",
        reason);
  }

  private void rollbackAll(Throwable reason) {
    transaction.closeFrom(0);
    try {
      manager.boundaries().rollback(transaction, reason);
    } finally {
      manager.end(context, transaction, false);
    }
  }
}
