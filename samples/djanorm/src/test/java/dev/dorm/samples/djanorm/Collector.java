package dev.dorm.samples.djanorm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * Collects what a publisher sends, one row at a time: {@code async for} of the page.
 *
 * @param <T> the rows
 */
final class Collector<T> implements Flow.Subscriber<T> {
  private final List<T> rows = new ArrayList<>();
  private final CompletableFuture<List<T>> result = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /** All rows, when the last one has come. */
  CompletableFuture<List<T>> result() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    subscription.request(1);
  }

  @Override
  public void onNext(T row) {
    rows.add(row);
    subscription.request(1);
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    result.complete(rows);
  }
}
