package dev.dorm.internal.connection;

import dev.dorm.exception.ConnectionFailed;
import dev.dorm.exception.TimedOut;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Borrows connections for callers that cannot wait as long as a pool or a network lets them: on
 * another thread, which gives back what comes too late. Thread-safe.
 */
final class TimedLender {
  private static final int THREADS = 64;
  private static final int IDLE_SECONDS = 10;

  private final String name;
  private final ThreadPoolExecutor threads;

  TimedLender(String name) {
    this.name = name;
    AtomicInteger count = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread =
                  new Thread(work, "dorm-" + name + "-borrower-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What borrows a session. */
  interface Loan {
    Session lend() throws SQLException;
  }

  /** What takes one back. */
  interface Return {
    void giveBack(Session session);
  }

  /**
   * A session by a moment.
   *
   * @param loan borrows it
   * @param late takes back what comes later
   * @param never runs when nothing is borrowed at all
   */
  Session lend(Deadline deadline, Loan loan, Return late, Runnable never) throws SQLException {
    CompletableFuture<Session> session = new CompletableFuture<>();
    try {
      threads.execute(
          () -> {
            try {
              Session lent = loan.lend();
              if (!session.complete(lent)) {
                late.giveBack(lent);
              }
            } catch (Throwable failure) {
              session.completeExceptionally(failure);
            }
          });
    } catch (RejectedExecutionException full) {
      never.run();
      throw refusal();
    }
    try {
      return session.get(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException tooLate) {
      abandon(session, late);
      throw refusal();
    } catch (InterruptedException interruption) {
      abandon(session, late);
      Thread.currentThread().interrupt();
      throw interrupted(interruption);
    } catch (ExecutionException failure) {
      throw thrown(failure);
    }
  }

  private static void abandon(CompletableFuture<Session> session, Return late) {
    if (!session.completeExceptionally(new CancellationException())
        && !session.isCompletedExceptionally()) {
      late.giveBack(session.join());
    }
  }

  private ConnectionFailed interrupted(InterruptedException interruption) {
    return new ConnectionFailed(
        "DORM4024",
        "The thread was interrupted while it waited for a connection of \""
            + name
            + "\". FIX: run the call again if it is still wanted.",
        interruption);
  }

  private TimedOut refusal() {
    return new TimedOut(
        "DORM2044",
        "No connection of \""
            + name
            + "\" was ready in the time that was given; nothing was sent. FIX: check the server and"
            + " the network, a larger poolSize(min, max), or a longer timeout(…).",
        null);
  }

  private static SQLException thrown(ExecutionException wrapped) {
    Throwable failure = wrapped.getCause();
    if (failure instanceof SQLException sql) {
      return sql;
    }
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return new SQLException(wrapped);
  }

  void close() {
    threads.shutdown();
  }
}
