package dev.dorm.internal.transaction;

import dev.dorm.exception.DormException;
import dev.dorm.exception.TransactionBroken;
import dev.dorm.exception.TransactionLost;
import dev.dorm.internal.connection.Deadline;
import dev.dorm.internal.connection.Session;
import dev.dorm.internal.connection.TransactionCommands;
import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.Span;
import dev.dorm.transaction.OuterTransaction;
import dev.dorm.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction: its connection, how deep it is nested, whether it can go on, and what
 * follows its commit.
 */
public final class Transaction {
  private final TransactionManager manager;
  private final Session session;
  private final TransactionOptions options;
  private final @Nullable Deadline deadline;
  private final @Nullable OuterTransaction outer;
  private @Nullable Transaction older;
  private int depth;
  private @Nullable Throwable failure;
  private boolean lost;
  private boolean wrote;
  private volatile boolean ended;
  private final Hooks hooks = new Hooks();
  private final @Nullable Span span = Flight.transaction();
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable List<Opened> opened;
  private @Nullable Runnable pause;
  private Mark mark = Mark.SET;
  private int marking; // the depth of the block whose mark is not set by a command
  private @Nullable Thread marker; // the one that runs that block

  Transaction(
      TransactionManager manager,
      Session session,
      TransactionOptions options,
      @Nullable Deadline deadline) {
    this(manager, session, options, deadline, null);
  }

  /**
   * Makes a transaction.
   *
   * @param outer who begins and ends it, when that is not dorm
   */
  Transaction(
      TransactionManager manager,
      Session session,
      TransactionOptions options,
      @Nullable Deadline deadline,
      @Nullable OuterTransaction outer) {
    this.manager = manager;
    this.session = session;
    this.options = options;
    this.deadline = deadline;
    this.outer = outer;
  }

  /** When the block must be over; null for any time. */
  public @Nullable Deadline deadline() {
    return deadline;
  }

  TransactionManager manager() {
    return manager;
  }

  /**
   * Waits for what another thread does in the transaction, and keeps others waiting until {@link
   * #release}; a thread may do so again and again.
   */
  public void acquire() {
    turn.lock();
  }

  /** Lets others do something in the transaction. */
  public void release() {
    turn.unlock();
  }

  void end(String database, boolean committed) {
    ended = true;
    if (span != null) {
      span.end(database, committed ? "committed" : "rolled back");
    }
  }

  /** Whether the transaction was committed or rolled back. */
  public boolean isEnded() {
    return ended;
  }

  @Nullable Transaction older() {
    return older;
  }

  void olderIs(@Nullable Transaction transaction) {
    older = transaction;
  }

  /** The connection, for the next statement; throws when the block cannot go on. */
  public Session session() {
    Session ready = unmarkedSession();
    if (mark == Mark.LATER || mark == Mark.TAKEN) {
      mark = Mark.SET; // another statement comes before the one that would set it
      manager.boundaries().setMark(this, ready, marking);
    }
    return ready;
  }

  /** The same for the statement that {@linkplain #takesMark takes the mark} along. */
  public Session unmarkedSession() {
    if (ended) {
      throw CallContext.refusal(); // the connection is another's now
    }
    if (failure != null) {
      throw refusal(failure);
    }
    Runnable interrupted = pause;
    if (interrupted != null) {
      interrupted.run();
    }
    return session;
  }

  /**
   * Says how what keeps the connection busy pauses when its own thread needs the connection for
   * another statement; null when nothing does.
   *
   * @return what was said before
   */
  public @Nullable Runnable pausing(@Nullable Runnable next) {
    Runnable before = pause;
    pause = next;
    return before;
  }

  /** Says that the statement of a block that begins sets its savepoint. */
  void marksLater(int nested) {
    mark = Mark.LATER;
    marking = nested;
    marker = Thread.currentThread();
  }

  /**
   * Whether the calling thread's statement sets the savepoint of its block, as its only one; that
   * of another thread, which works in the same transaction, has one set before it.
   */
  public boolean takesMark() {
    if (mark != Mark.LATER || marker != Thread.currentThread()) {
      return false;
    }
    mark = Mark.TAKEN;
    return true;
  }

  /** Says that the statement is being sent, and its savepoint with it. */
  public void sendsMark() {
    if (mark == Mark.TAKEN) {
      mark = Mark.SENT;
    }
  }

  /** Says that the statement went well, and that its savepoint is no more. */
  public void keptMark() {
    if (mark == Mark.SENT) {
      mark = Mark.KEPT;
    }
  }

  /** What there is of the savepoint of a block that ends; after that it is nobody's concern. */
  Mark endMark(int nested) {
    if (marking != nested) {
      return Mark.SET;
    }
    Mark last = mark;
    mark = Mark.SET;
    marking = 0;
    marker = null;
    return last;
  }

  Session anySession() {
    return session;
  }

  /**
   * Says that a statement failed: the innermost block can only be rolled back.
   *
   * @param error what went wrong
   * @param over whether the whole transaction is known to be over
   */
  public void failed(Throwable error, boolean over) {
    if (failure == null) {
      failure = error;
    }
    if (over || isGone()) {
      lost = true;
      session.suspect();
    }
    if (outer != null && (depth == 0 || lost)) {
      outer.setRollbackOnly();
    }
  }

  private boolean isGone() {
    try {
      return session.commands().state() == TransactionCommands.State.GONE;
    } catch (Exception | LinkageError error) {
      return true;
    }
  }

  boolean isBroken() {
    return failure != null;
  }

  boolean isLost() {
    return lost;
  }

  /** The exception of a block that cannot go on. */
  DormException refusal() {
    Throwable first = failure;
    if (first == null) {
      throw new IllegalStateException("The block is not broken.");
    }
    return refusal(first);
  }

  private DormException refusal(Throwable first) {
    if (lost) {
      return new TransactionLost(
          "The transaction is over: the database ended it when a statement failed ("
              + CallSite.of(first)
              + "). Nothing of it was committed. FIX: run the whole block again.",
          first);
    }
    return new TransactionBroken(
        "This block cannot go on: an earlier statement failed ("
            + CallSite.of(first)
            + "). FIX: wrap what may fail in its own atomic(…).",
        first);
  }

  /** Says that what failed was undone. */
  void mended() {
    failure = null;
  }

  int deepen() {
    depth++;
    return depth;
  }

  void rise() {
    depth--;
  }

  /** Says that something was opened, which is closed with the innermost block at the latest. */
  public void opened(BlockResource resource) {
    if (opened == null) {
      opened = new ArrayList<>(2);
    }
    opened.add(new Opened(resource, depth));
  }

  /** Says that something was closed. */
  public void closed(BlockResource resource) {
    if (opened != null) {
      opened.removeIf(each -> each.resource() == resource);
    }
  }

  /** Closes what was opened at a depth or below. */
  void closeFrom(int ending) {
    if (opened != null) {
      for (Opened each : List.copyOf(opened)) {
        if (each.depth() >= ending) {
          each.resource().blockEnds();
        }
      }
    }
  }

  /** What there is of a block's savepoint. */
  enum Mark {
    /** It was set by a command. */
    SET,
    /** The block's statement will set it. */
    LATER,
    /** The block's statement, which was not sent yet, sets it. */
    TAKEN,
    /** It was sent with the statement, which ends it when all goes well. */
    SENT,
    /** It was set and ended again by the statement. */
    KEPT
  }

  /** What is open, and how deep the block is nested that it belongs to. */
  private record Opened(BlockResource resource, int depth) {}

  Hooks hooks() {
    return hooks;
  }

  TransactionOptions options() {
    return options;
  }

  /** Says that a statement which writes is about to run. */
  public void writes() {
    wrote = true;
  }

  /** Whether there is anything to commit. */
  boolean wrote() {
    return wrote;
  }

  boolean isNested() {
    return depth > 0;
  }

  /** Whether statements that write are refused. */
  public boolean isReadOnly() {
    return options.isReadOnly();
  }
}
