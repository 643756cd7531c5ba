package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * Publishes the rows of a select; every subscriber gets a run of its own, which begins with its
 * first request. Immutable and thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class RowPublisher<T> implements Flow.Publisher<T> {
  private final RowStream<T> rows;
  private final int size;
  private final Executor executor;

  /**
   * Makes a publisher.
   *
   * @param rows the select
   * @param size how many rows are read at a time
   * @param executor runs what reads rows and hands them over
   */
  public RowPublisher(RowStream<T> rows, int size, Executor executor) {
    this.rows = rows;
    this.size = size;
    this.executor = executor;
  }

  /** The rows, read and handed over by an executor: on other threads than that of a block. */
  public static <T> RowPublisher<T> on(Executor executor, Engine engine, RowStream<T> rows) {
    Arguments.present(executor, "publisher(…)");
    if (engine.transactions().underway() != null) {
      throw new QueryDefinitionError(
          "DORM3061",
          "publisher(executor) inside an atomic block would read outside of it: a block belongs to"
              + " its thread. FIX: publisher(), stream() or forEachBatch(…) inside the block.",
          null);
    }
    return new RowPublisher<>(rows, RowStream.DEFAULT_SIZE, executor);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    RowSubscription<T> subscription = new RowSubscription<>(rows, size, executor, subscriber);
    subscriber.onSubscribe(subscription);
  }
}
