package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dorm.exception.DormException;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of {@link Flow}: signals in order, as many as requested, one last one. */
final class PublisherContractTest extends ContractTest {
  private static final int ROWS = 12;

  @BeforeEach
  void fill() {
    for (int i = 0; i < ROWS; i++) {
      tag(String.format("t%02d", i));
    }
  }

  private static Flow.Publisher<Tag> tags() {
    return Tag_.objects.orderBy(Tag_.name.asc()).publisher();
  }

  /** Keeps the signals it gets. */
  private static class Receiver implements Flow.Subscriber<Tag> {
    final List<String> names = new ArrayList<>();
    final CountDownLatch last = new CountDownLatch(1);
    Flow.@Nullable Subscription subscription;
    int completions;
    int depth;
    int deepest;
    @Nullable Throwable failure;

    Flow.Subscription open() {
      assertThat(subscription).isNotNull();
      return subscription;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      assertThat(subscription).isNull();
      subscription = given;
    }

    @Override
    public void onNext(Tag tag) {
      depth++;
      deepest = Math.max(deepest, depth);
      assertThat(completions).isZero();
      assertThat(failure).isNull();
      names.add(tag.getName());
      received();
      depth--;
    }

    void received() {}

    @Override
    public void onError(Throwable thrown) {
      assertThat(failure).isNull();
      failure = thrown;
      last.countDown();
    }

    @Override
    public void onComplete() {
      completions++;
      last.countDown();
    }
  }

  @Test
  void nothingRunsBeforeTheFirstRequest() {
    Receiver receiver = new Receiver();
    recorder.clear();
    tags().subscribe(receiver);
    assertThat(receiver.names).isEmpty();
    assertThat(recorder.statements()).isEmpty();
    receiver.open().cancel();
    receiver.open().request(1);
    assertThat(receiver.names).isEmpty();
    assertThat(receiver.completions).isZero();
    assertThat(recorder.statements()).isEmpty();
  }

  @Test
  void asManyAsRequestedThenOneCompletion() {
    Receiver receiver = new Receiver();
    tags().subscribe(receiver);
    receiver.open().request(1);
    assertThat(receiver.names).containsExactly("t00");
    receiver.open().request(2);
    assertThat(receiver.names).containsExactly("t00", "t01", "t02");
    receiver.open().request(Long.MAX_VALUE);
    receiver.open().request(Long.MAX_VALUE);
    assertThat(receiver.names).hasSize(ROWS);
    assertThat(receiver.completions).isEqualTo(1);
    receiver.open().request(1);
    receiver.open().cancel();
    assertThat(receiver.completions).isEqualTo(1);
    assertThat(receiver.failure).isNull();
  }

  @Test
  void theLastRowIsFollowedByTheCompletionWithoutFurtherDemand() {
    Receiver receiver = new Receiver();
    tags().subscribe(receiver);
    receiver.open().request(ROWS);
    assertThat(receiver.completions).isEqualTo(1);
  }

  @Test
  void requestsFromWithinDoNotRecurse() {
    Receiver receiver =
        new Receiver() {
          @Override
          void received() {
            open().request(1);
          }
        };
    tags().subscribe(receiver);
    receiver.open().request(1);
    assertThat(receiver.names).hasSize(ROWS);
    assertThat(receiver.deepest).isEqualTo(1);
    assertThat(receiver.completions).isEqualTo(1);
  }

  @Test
  void cancellingStopsAndReleases() {
    Receiver receiver =
        new Receiver() {
          @Override
          void received() {
            if (names.size() == 3) {
              open().cancel();
            }
          }
        };
    tags().subscribe(receiver);
    receiver.open().request(Long.MAX_VALUE);
    assertThat(receiver.names).hasSize(3);
    assertThat(receiver.completions).isZero();
    assertThat(receiver.failure).isNull();
  }

  @Test
  void aRequestForNothingIsAnError() {
    for (long count : new long[] {0, -1}) {
      Receiver receiver = new Receiver();
      tags().subscribe(receiver);
      receiver.open().request(count);
      assertThat(receiver.failure).isInstanceOf(IllegalArgumentException.class);
      receiver.open().request(1);
      assertThat(receiver.names).isEmpty();
    }
    assertThatNullPointerException().isThrownBy(() -> tags().subscribe(null));
  }

  @Test
  void aSubscriberThatThrowsIsCancelled() {
    Receiver receiver =
        new Receiver() {
          @Override
          void received() {
            throw new IllegalStateException("subscriber");
          }
        };
    tags().subscribe(receiver);
    receiver.open().request(5);
    assertThat(receiver.names).hasSize(1);
    assertThat(receiver.failure).isNull();
    assertThat(Tag_.objects.count()).isEqualTo(ROWS);
  }

  @Test
  void everySubscriberGetsAllRows() {
    Flow.Publisher<Tag> publisher = tags();
    for (int i = 0; i < 2; i++) {
      Receiver receiver = new Receiver();
      publisher.subscribe(receiver);
      receiver.open().request(ROWS);
      assertThat(receiver.names).hasSize(ROWS);
    }
  }

  @Test
  void whatWasReadInABlockIsDeliveredBehindIt() {
    Receiver receiver = new Receiver();
    database.atomic(
        () -> {
          tags().subscribe(receiver);
          receiver.open().request(2);
        });
    assertThat(receiver.names).hasSize(2);
    receiver.open().request(ROWS);
    assertThat(receiver.names).hasSize(ROWS);
    assertThat(receiver.completions).isEqualTo(1);
  }

  @Test
  void aFailureIsTheLastSignal() {
    Receiver receiver = new Receiver();
    Author_.objects.raw("SELECT nonsense FROM authors").publisher().subscribe(asAuthors(receiver));
    receiver.open().request(2);
    assertThat(receiver.failure).isInstanceOf(DormException.class);
    assertThat(receiver.completions).isZero();
    receiver.open().request(2);
    receiver.open().cancel();
    assertThat(receiver.completions).isZero();
  }

  private static Flow.Subscriber<Author> asAuthors(Receiver receiver) {
    return new Flow.Subscriber<>() {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        receiver.onSubscribe(subscription);
      }

      @Override
      public void onNext(Author author) {
        receiver.names.add(author.getName());
      }

      @Override
      public void onError(Throwable failure) {
        receiver.onError(failure);
      }

      @Override
      public void onComplete() {
        receiver.onComplete();
      }
    };
  }

  @Test
  void anExecutorReadsAndDelivers() throws InterruptedException {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      AtomicInteger elsewhere = new AtomicInteger();
      Thread here = Thread.currentThread();
      Receiver receiver =
          new Receiver() {
            @Override
            void received() {
              elsewhere.addAndGet(Thread.currentThread() == here ? 0 : 1);
              open().request(1);
            }
          };
      Tag_.objects.publisher(executor).subscribe(receiver);
      receiver.open().request(1);
      assertThat(receiver.last.await(120, TimeUnit.SECONDS)).isTrue();
      assertThat(receiver.completions).isEqualTo(1);
      assertThat(elsewhere).hasValue(ROWS);
    } finally {
      executor.shutdownNow();
    }
    Receiver refused = new Receiver();
    Tag_.objects.publisher(executor).subscribe(refused);
    refused.open().request(1);
    assertThat(refused.failure).isInstanceOf(RejectedExecutionException.class);
    database.atomic(() -> refusesInside(executor));
  }

  private void refusesInside(ExecutorService executor) {
    DormException refusal = refuses("DORM3061", () -> Tag_.objects.publisher(executor));
    assertThat(refusal).hasMessageContaining("atomic block");
  }
}
