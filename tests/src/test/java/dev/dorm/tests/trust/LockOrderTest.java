package dev.dorm.tests.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.QuerySet;
import dev.dorm.observe.StatementRecorder;
import dev.dorm.tests.contract.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * C8: calls that write many rows lock them in the order of their keys, so that two of them never
 * wait in a circle, whichever way the server finds the rows. One database of the test finds them by
 * an index, the other one by reading the table from the other end. {@code -Ddorm.deadlocks=500}
 * runs the full number.
 */
final class LockOrderTest {
  private static final int ROUNDS = Integer.getInteger("dorm.deadlocks", 20);
  private static final int ROWS = 300;

  private Database reading;
  private Database seeking;

  @BeforeEach
  void open() {
    String url = DatabaseKind.postgresqlUrl();
    reading = opened(url, "-c enable_indexscan=off -c enable_bitmapscan=off");
    seeking = opened(url, "-c enable_seqscan=off -c enable_bitmapscan=off").named("seeking");
    Dorm.configure(reading, seeking);
    TrustTables.counters(reading, true);
    TrustTables.run(reading, "CREATE INDEX by_n ON trust_counter (n DESC)");
  }

  private static Database opened(String url, String plans) {
    return Database.postgresql(url, "postgres", "")
        .poolSize(1, 2)
        .option("options", "-c deadlock_timeout=10ms " + plans);
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  private static List<Counter> counters() {
    List<Counter> counters = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Counter counter = new Counter();
      counter.name = "c" + i;
      counter.n = i;
      counters.add(counter);
    }
    return Counter_.objects.bulkCreate(counters);
  }

  private static long count(QuerySet<Counter> counters) {
    return counters.update(Counter_.n.set(Counter_.n.plus(1)));
  }

  private interface Write {
    long run();
  }

  private void together(Write first, Write second) {
    for (int round = 0; round < ROUNDS; round++) {
      CyclicBarrier both = new CyclicBarrier(2);
      CompletableFuture<Long> other = start(seeking, both, second);
      CompletableFuture<Long> one = start(reading, both, first);
      one.orTimeout(120, TimeUnit.SECONDS).join();
      other.orTimeout(120, TimeUnit.SECONDS).join();
    }
  }

  private static CompletableFuture<Long> start(Database database, CyclicBarrier both, Write write) {
    return CompletableFuture.supplyAsync(
        () ->
            database.run(
                () -> {
                  try {
                    both.await(120, TimeUnit.SECONDS);
                  } catch (Exception interruption) {
                    throw new IllegalStateException(interruption);
                  }
                  return write.run();
                }),
        work -> new Thread(work).start());
  }

  @Test
  void updatesOfQueriesWaitForOneAnother() {
    counters();
    together(
        () -> count(Counter_.objects.filter(Counter_.name.ne(""))),
        () -> count(Counter_.objects.filter(Counter_.n.gte(0))));
    assertThat(Counter_.objects.aggregate(Counter_.n.sum()))
        .isEqualTo(ROWS * (ROWS - 1L) / 2 + 2L * ROUNDS * ROWS);
  }

  @Test
  void bulkUpdatesOfReversedListsWaitForOneAnother() {
    List<Counter> forwards = counters();
    List<Counter> backwards = Counter_.objects.using(seeking).orderBy(Counter_.id.desc()).list();
    together(
        () -> writtenAll(Counter_.objects.bulkUpdate(forwards, Counter_.name)),
        () -> writtenAll(Counter_.objects.bulkUpdate(backwards, Counter_.name)));
    assertThat(Counter_.objects.count()).isEqualTo(ROWS);
  }

  /** Whoever waited finds the rows as the other one has left them, and writes them all. */
  private static long writtenAll(long count) {
    assertThat(count).isEqualTo(ROWS);
    return count;
  }

  /** The plan locks all rows before it comes to the first one that it changes. */
  @Test
  void theServerAsksForTheLocksOnce() {
    List<Counter> counters = counters();
    String update;
    try (StatementRecorder recorder = reading.recordStatements()) {
      Counter_.objects.bulkUpdate(counters, Counter_.name);
      update = recorder.statements().get(0);
    }
    String lists =
        update.replace("?", "%s").formatted("'{1}'::bigint[]", "'{a}'::text[]", "'{1}'::bigint[]");
    for (Database database : List.of(reading, seeking)) {
      assertThat(TrustTables.plan(database, lists)).contains("One-Time Filter: (");
    }
  }

  @Test
  void deletionsAndUpdatesWaitForOneAnother() {
    together(
        () -> {
          counters();
          return count(Counter_.objects.filter(Counter_.n.gte(0)));
        },
        () -> Counter_.objects.filter(Counter_.name.ne("")).delete().total());
    Counter_.objects.all().delete();
    assertThat(Counter_.objects.count()).isZero();
  }
}
