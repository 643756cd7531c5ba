package dev.dorm.internal.transaction;

import dev.dorm.transaction.Body;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way from a caller's virtual thread to a thread of dorm's, and back: a driver that blocks its
 * thread would keep the carrier from all others, and an interruption would close a socket. The
 * caller waits, its context goes along; an interruption stays with the caller. Thread-safe.
 */
public final class Hop implements AutoCloseable {
  /** Set on threads of dorm's, which nobody else interrupts. */
  private static final ThreadLocal<@Nullable Boolean> OWN = new ThreadLocal<>();

  private final Supplier<ExecutorService> maker;
  private final boolean toPlatform;
  private final Semaphore turn = new Semaphore(1, true);
  private @Nullable ExecutorService threads;
  private boolean closed;

  /**
   * Makes a hop without threads, which come with the first use.
   *
   * @param toPlatform whether the driver blocks the threads that call it
   * @param maker makes the threads
   */
  public Hop(boolean toPlatform, Supplier<ExecutorService> maker) {
    this.toPlatform = toPlatform;
    this.maker = maker;
  }

  /** Whether the calling thread must not call the driver. */
  public boolean isNeeded() {
    return Callers.areVirtual() && OWN.get() == null;
  }

  /** Whether a call goes to platform threads, of which there are as few as connections. */
  public boolean isToPlatform() {
    return toPlatform;
  }

  /** Whether the calling thread is dorm's own, for what it runs. */
  static boolean isOwn() {
    return OWN.get() != null;
  }

  /** Says that the calling thread is dorm's own, for what it runs. */
  public static <T extends @Nullable Object, X extends Throwable> T own(Body<T, X> body) throws X {
    Boolean former = OWN.get();
    OWN.set(Boolean.TRUE);
    try {
      return body.run();
    } finally {
      OWN.set(former); // and not removed: the next call on the thread needs the place again
    }
  }

  /** Runs a body on a thread of dorm's, in the caller's context, and waits for it. */
  public <T extends @Nullable Object, X extends Throwable> T call(Body<T, X> body) throws X {
    Trip<T, X> trip = new Trip<>(body, CallContext.current());
    try {
      threads().execute(trip);
    } catch (RejectedExecutionException closed) {
      return own(body); // which ends what was open, or is told that the database was closed
    }
    return trip.end();
  }

  /** Runs an action as {@link #call} runs a body. */
  void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  /**
   * Runs a body as {@link #call} does, one caller after the other: where all share one connection,
   * the others would wait for it on threads that are worth more than theirs.
   */
  public <T extends @Nullable Object, X extends Throwable> T callInTurn(Body<T, X> body) throws X {
    turn.acquireUninterruptibly();
    try {
      return call(body);
    } finally {
      turn.release();
    }
  }

  private synchronized ExecutorService threads() {
    ExecutorService known = threads;
    if (known == null) {
      known = maker.get();
      threads = known;
      if (closed) {
        known.shutdown();
      }
    }
    return known;
  }

  /** Lets what is under way end. */
  @Override
  public synchronized void close() {
    closed = true;
    if (threads != null) {
      threads.shutdown();
    }
  }

  private static final class Trip<T extends @Nullable Object, X extends Throwable>
      implements Runnable {
    private final Body<T, X> body;
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable CallContext context;
    private @Nullable T result;
    private @Nullable Throwable failure;

    Trip(Body<T, X> body, @Nullable CallContext context) {
      this.body = body;
      this.context = context;
    }

    @Override
    public void run() {
      CallContext former = CallContext.bind(context);
      try {
        result = own(body);
      } catch (Throwable thrown) {
        failure = thrown;
      } finally {
        context = CallContext.bind(former);
        over.countDown();
      }
    }

    @SuppressWarnings({
      "unchecked", // a body throws what it may throw, or something unchecked
      "NullAway" // the result of a body that returned is one of T, also where that is null
    })
    T end() throws X {
      boolean interrupted = false;
      while (true) {
        try {
          over.await();
          break;
        } catch (InterruptedException interruption) {
          interrupted = true; // told when the statement is over
        }
      }
      CallContext.bind(context);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (failure != null) {
        failure.setStackTrace(joined(failure.getStackTrace(), new Throwable().getStackTrace()));
        throw (X) failure;
      }
      return result;
    }

    /** Where it was thrown, and who called. */
    private static StackTraceElement[] joined(StackTraceElement[] there, StackTraceElement[] here) {
      StackTraceElement[] all = Arrays.copyOf(there, there.length + here.length);
      System.arraycopy(here, 0, all, there.length, here.length);
      return all;
    }
  }
}
