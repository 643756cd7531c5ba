package dev.dorm.internal.load;

import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The rows of a select on their way to one subscriber. Signals are never concurrent: whoever counts
 * {@code pending} up from 0 delivers, and goes on as long as others count it up meanwhile.
 */
final class RowSubscription<T> implements Flow.Subscription {
  private final RowStream<T> select;
  private final int size;
  private final Executor executor;
  private final AtomicReference<Flow.@Nullable Subscriber<? super T>> subscriber;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger pending = new AtomicInteger();
  private volatile @Nullable Throwable violation;

  // touched by whoever delivers only
  private @Nullable OpenRows<T> rows;
  private Iterator<T> piece = Collections.emptyIterator();

  RowSubscription(
      RowStream<T> select, int size, Executor executor, Flow.Subscriber<? super T> subscriber) {
    this.select = select;
    this.size = size;
    this.executor = executor;
    this.subscriber = new AtomicReference<>(subscriber);
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      violation =
          new IllegalArgumentException(
              "request(" + count + ") asks for nothing. FIX: at least 1 (Flow, rule 3.9).");
    } else {
      demand.accumulateAndGet(count, RowSubscription::sum);
    }
    signal();
  }

  private static long sum(long demanded, long more) {
    long sum = demanded + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    subscriber.set(null);
    signal();
  }

  private void signal() {
    if (pending.getAndIncrement() != 0) {
      return;
    }
    try {
      executor.execute(this::deliver);
    } catch (RuntimeException refused) {
      end(refused);
      pending.set(0);
    }
  }

  private void deliver() {
    int seen = 1;
    while (seen != 0) {
      try {
        deliverDemanded();
      } catch (RuntimeException | Error failure) {
        end(failure);
      }
      seen = pending.addAndGet(-seen);
    }
  }

  private void deliverDemanded() {
    while (true) {
      Flow.Subscriber<? super T> receiver = subscriber.get();
      if (receiver == null) {
        close();
        return;
      }
      Throwable wrong = violation;
      if (wrong != null) {
        end(wrong);
        return;
      }
      if (!piece.hasNext() && isAtEnd()) {
        end(null);
        return;
      }
      if (demand.get() == 0) {
        return;
      }
      if (piece.hasNext()) {
        hand(receiver, piece.next());
      } else {
        readOn();
      }
    }
  }

  private boolean isAtEnd() {
    return rows != null && rows.isExhausted();
  }

  private void readOn() {
    OpenRows<T> open = rows;
    if (open == null) {
      open = select.open(size);
      rows = open;
    }
    piece = open.next().iterator();
  }

  /** What a subscriber throws ends its subscription; the rules forbid it to throw. */
  private void hand(Flow.Subscriber<? super T> receiver, T row) {
    if (demand.get() != Long.MAX_VALUE) {
      demand.decrementAndGet();
    }
    try {
      receiver.onNext(row);
    } catch (RuntimeException | Error failure) {
      subscriber.set(null);
      close();
      LoggerFactory.getLogger("dorm").error("A subscriber failed in onNext.", failure);
    }
  }

  /** The last signal, unless the subscription was cancelled. */
  private void end(@Nullable Throwable failure) {
    close();
    Flow.Subscriber<? super T> receiver = subscriber.getAndSet(null);
    if (receiver == null) {
      return;
    }
    try {
      if (failure == null) {
        receiver.onComplete();
      } else {
        receiver.onError(failure);
      }
    } catch (RuntimeException | Error second) {
      LoggerFactory.getLogger("dorm").error("A subscriber failed in its last signal.", second);
    }
  }

  private void close() {
    piece = Collections.emptyIterator();
    if (rows != null) {
      rows.close();
    }
  }
}
