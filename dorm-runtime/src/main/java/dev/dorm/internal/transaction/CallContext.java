package dev.dorm.internal.transaction;

import dev.dorm.exception.QueryDefinitionError;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a chain of calls: its open transactions, one per database at most, and the
 * database that stands for the default one. A thread points to the context it works in, so that a
 * context can be carried to another thread. Used by one thread at a time.
 */
public final class CallContext {
  private static final ThreadLocal<@Nullable CallContext> CURRENT = new ThreadLocal<>();

  private @Nullable Transaction newest;
  private @Nullable Object home;
  private @Nullable Set<TransactionManager> manual;
  private @Nullable Lane lane;
  private @Nullable Writes writes;
  private @Nullable OpenBlock block;
  private volatile boolean over;
  private volatile @Nullable Thread ender;
  private boolean passing;

  private CallContext() {}

  /** A context of a block that has ended, in which nothing can be done. */
  public static CallContext ended() {
    CallContext context = new CallContext();
    context.over = true;
    return context;
  }

  /** The same, said to be that of one block and to end with it. */
  public CallContext ofBlock() {
    passing = true;
    return this;
  }

  /** Whether the context ends with a block, so that nothing may be left open in it. */
  boolean isPassing() {
    return passing;
  }

  /** Says that the calling thread ends the block: only it, and what it calls, may go on. */
  public void ending() {
    ender = Thread.currentThread();
  }

  /** Says that the block which the context was made for has ended. */
  public void end() {
    over = true;
  }

  /** Whether it has. */
  public boolean isOver() {
    return over;
  }

  /**
   * Refuses what is done in the context of a block that has ended: it would be part of nothing.
   *
   * @throws QueryDefinitionError when it has
   */
  public void requireOpen() {
    Thread only = ender;
    if (over || (only != null && only != Thread.currentThread() && !Hop.isOwn())) {
      throw refusal();
    }
  }

  /** The exception of a call that comes when its block has ended. */
  public static QueryDefinitionError refusal() {
    return new QueryDefinitionError(
        "DORM3208",
        "The block in which the call was made ended before it ran; it was not run. FIX: wait for"
            + " it inside the block, or return a future that does.",
        null);
  }

  /** The innermost block of a database; null outside of one. */
  public @Nullable OpenBlock block(TransactionManager manager) {
    for (OpenBlock open = block; open != null; open = open.around()) {
      if (open.manager() == manager) {
        return open;
      }
    }
    return null;
  }

  /** A block begins; gives the one that it stands in. */
  @Nullable OpenBlock enter(OpenBlock inner) {
    OpenBlock around = block;
    block = inner;
    return around;
  }

  /** A block ends. */
  void exit(OpenBlock ending) {
    if (block == ending) {
      block = ending.around();
    }
  }

  /** The context of this thread; null when there is none. */
  public static @Nullable CallContext current() {
    return CURRENT.get();
  }

  /** The context of this thread, a new one when there is none; {@link #leave} goes with it. */
  public static CallContext enter() {
    CallContext context = CURRENT.get();
    if (context == null) {
      context = new CallContext();
      CURRENT.set(context);
    }
    return context;
  }

  /** Forgets the context of this thread when nothing belongs to it any more. */
  public void leave() {
    if (newest == null && home == null && manual == null && writes == null) {
      CURRENT.remove();
    }
  }

  /** Lets this thread work in a context, or in none; gives the one it worked in. */
  public static @Nullable CallContext bind(@Nullable CallContext context) {
    CallContext former = CURRENT.get();
    if (context == null && former != null) {
      CURRENT.remove();
    } else if (context != former) {
      CURRENT.set(context);
    }
    return former;
  }

  /** A context of its own that begins with what stands for the default database in another one. */
  public static CallContext startingFrom(@Nullable CallContext other) {
    CallContext context = new CallContext();
    if (other != null) {
      context.home = other.home;
      context.writes = other.writes;
    }
    return context;
  }

  /**
   * A context for a block inside this one: the same open transactions, and asynchronous calls that
   * wait for one another only.
   */
  public CallContext inside() {
    CallContext context = startingFrom(this);
    context.newest = newest;
    context.manual = manual;
    context.block = block;
    return context;
  }

  /** When the context wrote last; one for it and for all that began in it. */
  public Writes writes() {
    Writes known = writes;
    if (known == null) {
      known = new Writes();
      writes = known;
    }
    return known;
  }

  /** Whether the context wrote within a time. */
  public boolean wroteWithin(long nanos) {
    return writes != null && writes.within(nanos);
  }

  /** Whether there is anything that a call on another thread must take along. */
  public boolean isWorthCarrying() {
    return home != null || writes != null;
  }

  /** Whether anything in the context is bound to a connection. */
  public boolean isBound() {
    return newest != null || manual != null;
  }

  /** Where the context's asynchronous calls wait for one another. */
  public synchronized Lane lane() {
    if (lane == null) {
      lane = new Lane();
    }
    return lane;
  }

  /** How many of the context's asynchronous calls are not done. */
  public synchronized int unfinished() {
    return lane == null ? 0 : lane.unfinished();
  }

  /** The database that stands for the default one, or null. */
  public @Nullable Object home() {
    return home;
  }

  /** Lets a database stand for the default one; gives the former. */
  public @Nullable Object home(@Nullable Object database) {
    Object former = home;
    home = database;
    return former;
  }

  /** Whether the context commits by hand on a database. */
  boolean isManual(TransactionManager manager) {
    return manual != null && manual.contains(manager);
  }

  void manual(TransactionManager manager, boolean byHand) {
    if (byHand) {
      if (manual == null) {
        manual = new HashSet<>();
      }
      manual.add(manager);
    } else if (manual != null) {
      manual.remove(manager);
      if (manual.isEmpty()) {
        manual = null;
      }
    }
  }

  @Nullable Transaction transaction(TransactionManager manager) {
    for (Transaction open = newest; open != null; open = open.older()) {
      if (open.manager() == manager) {
        return open;
      }
    }
    return null;
  }

  void add(Transaction transaction) {
    transaction.olderIs(newest);
    newest = transaction;
  }

  void remove(Transaction transaction) {
    Transaction younger = null;
    for (Transaction open = newest; open != null; open = open.older()) {
      if (open == transaction) {
        if (younger == null) {
          newest = open.older();
        } else {
          younger.olderIs(open.older());
        }
        return;
      }
      younger = open;
    }
  }
}
