package dev.dorm.tests.contract;

import static dev.dorm.Dsl.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Created;
import dev.dorm.tests.saving.Club;
import dev.dorm.tests.saving.Club_;
import dev.dorm.tests.saving.Membership_;
import dev.dorm.tests.saving.Person;
import dev.dorm.tests.saving.Person_;
import dev.dorm.tests.saving.SaveTables;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Many threads that do the same at the same time. The long form is {@code -Ddorm.threads=64
 * -Ddorm.deletions=1000}.
 */
final class RaceContractTest extends ContractTest {
  private static final int THREADS = Integer.getInteger("dorm.threads", 8);
  private static final int DELETIONS = Integer.getInteger("dorm.deletions", 20);

  private static void together(int threads, Callable<?> program) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(program));
      }
      for (Future<?> one : running) {
        one.get(300, TimeUnit.SECONDS);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** RELIABILITY.md, C1: the row is deleted again and again meanwhile. */
  @Test
  void aRowIsMadeAsOftenAsItIsDeleted() throws Exception {
    AtomicLong created = new AtomicLong();
    AtomicLong deleted = new AtomicLong();
    AtomicBoolean first = new AtomicBoolean(true);
    AtomicBoolean done = new AtomicBoolean();
    together(
        THREADS,
        () -> {
          if (first.getAndSet(false)) {
            try {
              while (deleted.get() < DELETIONS) {
                deleted.addAndGet(
                    Author_.objects.filter(Author_.email.eq("one@example.com")).delete().total());
              }
            } finally {
              done.set(true);
            }
            return null;
          }
          while (!done.get()) {
            Created<Author> one =
                Author_.objects.getOrCreate(
                    by(Author_.email.set("one@example.com")), Author_.name.set("one"));
            assertThat(one.instance().getName()).isEqualTo("one");
            created.addAndGet(one.created() ? 1 : 0);
          }
          return null;
        });
    assertThat(created.get()).isEqualTo(deleted.get() + Author_.objects.count());
  }

  /** RELIABILITY.md, museum 11. */
  @Test
  void aPairIsAddedOnce() throws Exception {
    Author alice = author("Alice", 1);
    Object key = book("Book", alice, 1).pk();
    Tag tag = tag("a");
    together(
        THREADS,
        () -> {
          Book mine = Book_.objects.get(Book_.pk.eq((Long) key));
          mine.tags().add(tag);
          return null;
        });
    assertThat(Book_.objects.get().tags().count()).isEqualTo(1);
  }

  /** The same of a model between, whose keys are unique together. */
  @Test
  void aRowBetweenIsMadeOnce() throws Exception {
    SaveTables.create(database, kind);
    Club club = Club_.objects.create(Club_.name.set("chess"));
    Person ann = Person_.objects.create(Person_.name.set("ann"));
    together(
        THREADS,
        () -> {
          Club_.objects.getById(club.id).members.add(ann, Membership_.level.set(5));
          return null;
        });
    assertThat(Membership_.objects.count()).isEqualTo(1);
    assertThat(Membership_.objects.get().level).isEqualTo(5);
  }
}
