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

  private final Chain chain;
  private final @Nullable Object home;

  /** What the contexts of a chain of calls share, whatever stands for the default database. */
  private static final class Chain {
    private @Nullable Transaction newest;
    private @Nullable Set<TransactionManager> manual;
    private @Nullable Lane lane;
    private @Nullable Writes writes;
    private @Nullable OpenBlock block;
    private volatile boolean over;
    private volatile @Nullable Thread ender;
    private boolean passing;
  }

  private CallContext(Chain chain, @Nullable Object home) {
    this.chain = chain;
    this.home = home;
  }

  /** A context of a block that has ended, in which nothing can be done. */
  public static CallContext ended() {
    CallContext context = new CallContext(new Chain(), null);
    context.chain.over = true;
    return context;
  }

  /** The same, said to be that of one block and to end with it. */
  public CallContext ofBlock() {
    chain.passing = true;
    return this;
  }

  /** Whether the context ends with a block, so that nothing may be left open in it. */
  boolean isPassing() {
    return chain.passing;
  }

  /** Says that the calling thread ends the block: only it, and what it calls, may go on. */
  public void ending() {
    chain.ender = Thread.currentThread();
  }

  /** Says that the block which the context was made for has ended. */
  public void end() {
    chain.over = true;
  }

  /** Whether it has. */
  public boolean isOver() {
    return chain.over;
  }

  /**
   * Refuses what is done in the context of a block that has ended: it would be part of nothing.
   *
   * @throws QueryDefinitionError when it has
   */
  public void requireOpen() {
    Thread only = chain.ender;
    if (chain.over || (only != null && only != Thread.currentThread() && !Hop.isOwn())) {
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
    for (OpenBlock open = chain.block; open != null; open = open.around()) {
      if (open.manager() == manager) {
        return open;
      }
    }
    return null;
  }

  /** A block begins; gives the one that it stands in. */
  @Nullable OpenBlock enter(OpenBlock inner) {
    OpenBlock around = chain.block;
    chain.block = inner;
    return around;
  }

  /** A block ends. */
  void exit(OpenBlock ending) {
    if (chain.block == ending) {
      chain.block = ending.around();
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
      context = new CallContext(new Chain(), null);
      CURRENT.set(context);
    }
    return context;
  }

  /** Forgets the context of this thread when nothing belongs to it any more. */
  public void leave() {
    if (chain.newest == null && home == null && chain.manual == null && chain.writes == null) {
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
    CallContext context = new CallContext(new Chain(), other == null ? null : other.home);
    if (other != null) {
      context.chain.writes = other.chain.writes;
    }
    return context;
  }

  /**
   * A context for a block inside this one: the same open transactions, and asynchronous calls that
   * wait for one another only.
   */
  public CallContext inside() {
    CallContext context = startingFrom(this);
    context.chain.newest = chain.newest;
    context.chain.manual = chain.manual;
    context.chain.block = chain.block;
    return context;
  }

  /** When the context wrote last; one for it and for all that began in it. */
  public Writes writes() {
    Writes known = chain.writes;
    if (known == null) {
      known = new Writes();
      chain.writes = known;
    }
    return known;
  }

  /** Whether the context wrote within a time. */
  public boolean wroteWithin(long nanos) {
    Writes known = chain.writes;
    return known != null && known.within(nanos);
  }

  /** What a call on another thread takes along, in a context of its own; null for nothing. */
  public static @Nullable CallContext carried(@Nullable CallContext caller) {
    return caller == null || (caller.home == null && caller.chain.writes == null)
        ? null
        : startingFrom(caller);
  }

  /** Whether anything in the context is bound to a connection. */
  public boolean isBound() {
    return chain.newest != null || chain.manual != null;
  }

  /** Where the context's asynchronous calls wait for one another. */
  public Lane lane() {
    synchronized (chain) {
      if (chain.lane == null) {
        chain.lane = new Lane();
      }
      return chain.lane;
    }
  }

  /** How many of the context's asynchronous calls are not done. */
  public int unfinished() {
    synchronized (chain) {
      return chain.lane == null ? 0 : chain.lane.unfinished();
    }
  }

  /** The database that stands for the default one, or null. */
  public @Nullable Object home() {
    return home;
  }

  /** The same context, in which a database stands for the default one. */
  public CallContext at(Object database) {
    return new CallContext(chain, database);
  }

  /** What is held while the context's threads must not begin the same thing twice. */
  Object lock() {
    return chain;
  }

  /** Whether the context commits by hand on a database. */
  boolean isManual(TransactionManager manager) {
    return chain.manual != null && chain.manual.contains(manager);
  }

  void manual(TransactionManager manager, boolean byHand) {
    if (byHand) {
      if (chain.manual == null) {
        chain.manual = new HashSet<>();
      }
      chain.manual.add(manager);
    } else if (chain.manual != null) {
      chain.manual.remove(manager);
      if (chain.manual.isEmpty()) {
        chain.manual = null;
      }
    }
  }

  @Nullable Transaction transaction(TransactionManager manager) {
    for (Transaction open = chain.newest; open != null; open = open.older()) {
      if (open.manager() == manager) {
        return open;
      }
    }
    return null;
  }

  void add(Transaction transaction) {
    transaction.olderIs(chain.newest);
    chain.newest = transaction;
  }

  void remove(Transaction transaction) {
    Transaction younger = null;
    for (Transaction open = chain.newest; open != null; open = open.older()) {
      if (open == transaction) {
        if (younger == null) {
          chain.newest = open.older();
        } else {
          younger.olderIs(open.older());
        }
        return;
      }
      younger = open;
    }
  }
}
