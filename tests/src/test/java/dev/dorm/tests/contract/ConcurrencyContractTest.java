package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Dorm;
import dev.dorm.QuerySet;
import dev.dorm.Sql;
import dev.dorm.query.Condition;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book_;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Query sets, conditions and databases shared by many threads. */
final class ConcurrencyContractTest extends ContractTest {
  private static final int THREADS = 32;

  /** Runs a task on all threads at once and gives the results in the threads' order. */
  private static <T> List<T> together(IntFunction<Callable<T>> task)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch ready = new CountDownLatch(THREADS);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<T> each = task.apply(i);
        futures.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return each.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void threadsChainFromOneBaseQuery() throws InterruptedException, ExecutionException {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < THREADS * 10; i++) {
      rows.add(newAuthor("author" + i, i));
    }
    Author_.objects.bulkCreate(rows);
    QuerySet<Author> base = Author_.objects.filter(Author_.age.gte(0)).orderBy(Author_.age.asc());
    Condition<Author> shared = Author_.name.startsWith("author");
    List<List<Integer>> found =
        together(
            thread ->
                () -> {
                  List<Integer> ages = new ArrayList<>();
                  for (int i = 0; i < 10; i++) {
                    int age = thread * 10 + i;
                    base.filter(shared.and(Author_.age.eq(age)))
                        .exclude(Author_.name.eq("x" + age))
                        .list()
                        .forEach(author -> ages.add(author.getAge()));
                    assertThat(base.slice(age, age + 1).get().getAge()).isEqualTo(age);
                  }
                  return ages;
                });
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread * 10;
      assertThat(found.get(thread)).isEqualTo(IntStream.range(first, first + 10).boxed().toList());
    }
    assertThat(base.count()).isEqualTo(THREADS * 10L);
  }

  /** The same query set is read by all of them, and each of their own queries stays its own. */
  @Test
  void oneQueryIsReadByManyThreads() throws InterruptedException, ExecutionException {
    List<Author> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(newAuthor("author" + i, i));
    }
    Author_.objects.bulkCreate(rows);
    QuerySet<Author> base = Author_.objects.filter(Author_.age.gte(0)).orderBy(Author_.age.asc());
    String alone = base.filter(Author_.age.eq(-1)).sql().text();
    List<Integer> read =
        together(
            thread ->
                () -> {
                  for (int i = 0; i < 100; i++) {
                    int age = 1_000 + thread * 100 + i;
                    Sql sql = base.filter(Author_.age.eq(age)).sql();
                    assertThat(sql.text()).isEqualTo(alone);
                    assertThat(sql.binds()).hasSize(2).element(1).asString().contains("" + age);
                  }
                  return base.list().size();
                });
    assertThat(read).hasSize(THREADS).containsOnly(50);
  }

  @Test
  void threadsWriteWithoutLosingRows() throws InterruptedException, ExecutionException {
    together(
        thread ->
            () -> {
              for (int i = 0; i < 5; i++) {
                Author author = author("t" + thread + "." + i, i);
                author.setAge(100);
                author.save();
                book("b", author, thread);
              }
              return thread;
            });
    assertThat(Author_.objects.filter(Author_.age.eq(100)).count()).isEqualTo(THREADS * 5L);
    assertThat(Book_.objects.filter(Book_.author().age.eq(100)).count()).isEqualTo(THREADS * 5L);
  }

  @Test
  void computedUpdatesAddUp() throws InterruptedException, ExecutionException {
    author("Counter", 0);
    together(
        thread ->
            () -> {
              for (int i = 0; i < 5; i++) {
                Author_.objects
                    .filter(Author_.name.eq("Counter"))
                    .update(Author_.age.set(Author_.age.plus(1)));
              }
              return thread;
            });
    assertThat(Author_.objects.get().getAge()).isEqualTo(THREADS * 5);
  }

  @Test
  void blocksOfThreadsAreApart() throws InterruptedException, ExecutionException {
    List<Boolean> kept =
        together(
            thread ->
                () -> {
                  try {
                    Dorm.atomic(
                        () -> {
                          author("one" + thread, 1);
                          author("two" + thread, 2);
                          if (thread % 2 == 0) {
                            throw new IllegalStateException("undone");
                          }
                        });
                    return true;
                  } catch (IllegalStateException undone) {
                    return false;
                  }
                });
    assertThat(kept).filteredOn(each -> each).hasSize(THREADS / 2);
    assertThat(Author_.objects.count()).isEqualTo(THREADS);
  }

  @Test
  void readersAndWritersDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
    author("base", 1);
    List<Long> counts =
        together(
            thread ->
                () -> {
                  if (thread % 4 == 0) {
                    author("w" + thread, 1);
                    return 1L;
                  }
                  long last = 0;
                  for (int i = 0; i < 20; i++) {
                    long now = Author_.objects.filter(Author_.age.eq(1)).count();
                    assertThat(now).isGreaterThanOrEqualTo(last);
                    last = now;
                  }
                  return last;
                });
    assertThat(counts).allMatch(count -> count >= 1);
    assertThat(Author_.objects.count()).isEqualTo(1 + THREADS / 4);
  }
}
