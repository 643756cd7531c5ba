package dev.dorm.internal.transaction;

import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.QueryDefinitionError;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that the program begins and ends by hand, in the calling context. The first
 * statement behind a commit begins the next one. Thread-safe; each context has its own.
 */
public final class ManualTransactions {
  private final TransactionManager manager;

  ManualTransactions(TransactionManager manager) {
    this.manager = manager;
  }

  /** Whether each statement of the calling context commits by itself. */
  public boolean isAutocommit() {
    CallContext context = CallContext.current();
    return context == null || !context.isManual(manager);
  }

  /** Commits by hand from now on. */
  public void begin() {
    CallContext context = CallContext.enter();
    if (context.isManual(manager)) {
      return;
    }
    context.requireOpen();
    if (manager.begun(context) == null && context.isPassing()) {
      throw new QueryDefinitionError(
          "DORM2058",
          "setAutocommit(false) inside an asynchronous block of another database: nobody could end"
              + " it behind the block. FIX: atomic(…) or aatomic(…) there, or setAutocommit(false)"
              + " before the block.",
          null);
    }
    if (manager.isInsideOuter()) {
      context.leave();
      throw new QueryDefinitionError(
          "DORM2060",
          "setAutocommit(false) inside a transaction that something else began: only that can end"
              + " it. FIX: leave it to the outer transaction.",
          null);
    }
    if (manager.begun(context) != null) {
      throw insideBlock("setAutocommit(false)");
    }
    context.manual(manager, true);
  }

  /** Lets each statement commit by itself again; refused while work is pending. */
  public void end() {
    CallContext context = CallContext.current();
    Transaction open = context == null ? null : open(context, "setAutocommit(true)");
    if (context == null || !context.isManual(manager)) {
      return;
    }
    refuseUnderWay(context, "setAutocommit(true)");
    if (open != null && open.wrote()) {
      throw new QueryDefinitionError(
          "DORM3206",
          "setAutocommit(true) with work pending would commit it or lose it. FIX: commit() or"
              + " rollback() first.",
          null);
    }
    leave(context, open);
  }

  /** Commits what was done since the last commit or rollback. */
  public void commit() {
    CallContext context = manual("commit()");
    refuseUnderWay(context, "commit()");
    Transaction open = open(context, "commit()");
    if (open == null) {
      return;
    }
    boolean committed = false;
    open.acquire();
    try {
      open.closeFrom(0);
      manager.boundaries().commit(open);
      committed = true;
    } finally {
      manager.end(context, open, committed);
      open.release();
    }
    Hooks.run(open.hooks().committed(), "committed");
  }

  /** Undoes what was done since the last commit or rollback. */
  public void rollback() {
    CallContext context = manual("rollback()");
    refuseUnderWay(context, "rollback()");
    Transaction open = open(context, "rollback()");
    if (open != null) {
      undo(context, open);
    }
  }

  /** Undoes what is pending and lets each statement commit by itself again. */
  public void close() {
    CallContext context = CallContext.current();
    if (context != null && context.isManual(manager)) {
      leave(context, open(context, "close()"));
    }
  }

  private void leave(CallContext context, @Nullable Transaction open) {
    context.manual(manager, false);
    if (open == null) {
      context.leave();
    } else {
      undo(context, open);
    }
  }

  private void undo(CallContext context, Transaction open) {
    DatabaseError failure =
        new DatabaseError("DORM4025", "The transaction could not be rolled back in order.", null);
    open.acquire(); // a call that is under way is undone whole
    try {
      open.closeFrom(0);
      manager.boundaries().rollback(open, failure);
    } finally {
      manager.end(context, open, false);
      open.release();
    }
  }

  private CallContext manual(String method) {
    CallContext context = CallContext.current();
    if (context == null || !context.isManual(manager)) {
      if (context != null && manager.begun(context) != null) {
        throw insideBlock(method);
      }
      throw new QueryDefinitionError(
          "DORM3204",
          method
              + ": each statement commits by itself here, so there is nothing to end. FIX:"
              + " setAutocommit(false) first, or atomic(…).",
          null);
    }
    return context;
  }

  /** What is ended by an asynchronous call comes behind all calls that were made before it. */
  private static void refuseUnderWay(CallContext context, String method) {
    int unfinished = Hop.isOwn() ? 0 : context.unfinished();
    if (unfinished > 0) {
      throw new QueryDefinitionError(
          "DORM3224",
          method
              + " while "
              + unfinished
              + " of the asynchronous calls made before it are not done: nobody knows whether they"
              + " are part of it. FIX: wait for them, or acommit() and arollback(), which come behind"
              + " them.",
          null);
    }
  }

  private @Nullable Transaction open(CallContext context, String method) {
    Transaction open = manager.begun(context);
    if (open != null && (open.isNested() || !context.isManual(manager))) {
      throw insideBlock(method);
    }
    return open;
  }

  private static QueryDefinitionError insideBlock(String method) {
    return new QueryDefinitionError(
        "DORM3203",
        method
            + " inside atomic(…): the block itself commits or rolls back. FIX: let it, or throw to"
            + " roll back.",
        null);
  }
}
