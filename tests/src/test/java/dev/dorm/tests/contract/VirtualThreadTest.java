package dev.dorm.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.exception.DormException;
import dev.dorm.tests.stub.Author_;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many virtual threads on few carriers: none is kept waiting by a driver, none is refused, and an
 * interruption closes no connection. On a Java without them, platform threads do the same. {@code
 * -Ddorm.virtual=true} runs the full numbers.
 */
class VirtualThreadTest {
  private static final boolean LONG = Boolean.getBoolean("dorm.virtual");
  private static final int WRITERS = LONG ? 200 : 40;
  private static final int BLOCKS = LONG ? 50 : 4;
  private static final int INTERRUPTS = LONG ? 1000 : 100;
  private static final String ENDLESS =
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) AS id FROM c";

  private static Database open(DatabaseKind kind, Path directory) {
    Database database = kind.open(directory).poolTimeout(Duration.ofMinutes(10));
    StubTables.create(database, kind);
    return database;
  }

  private static void create(Database database, String name) {
    Author_.objects
        .using(database)
        .create(
            Author_.name.set(name), Author_.email.set(name + "@example.com"), Author_.age.set(1));
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(TimeUnit.MINUTES.toMillis(10));
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void allWritersGetTheirTurn(DatabaseKind kind, @TempDir Path directory)
      throws InterruptedException {
    try (Database database = open(kind, directory)) {
      Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String name = "w" + i + "x";
        threads.add(
            VirtualThreads.start(
                () -> {
                  try {
                    for (int n = 0; n < BLOCKS; n++) {
                      write(database, name + n);
                    }
                  } catch (DormException failure) {
                    failures.add(failure);
                  }
                }));
      }
      join(threads);
      assertThat(failures).isEmpty();
      assertThat(Author_.objects.using(database).count()).isEqualTo((long) WRITERS * BLOCKS);
      assertThat(database.metrics().active()).isZero();
    }
  }

  private static void write(Database database, String name) {
    database.atomic(
        () -> {
          create(database, name);
          LockSupport.parkNanos(LONG ? 5_000_000 : 500_000); // the work that a block does
          database.atomic(() -> Author_.objects.using(database).exists());
        });
  }

  /** Reads that do not end keep their own threads busy and nobody else's. */
  @Test
  void longReadsLeaveTheCarriersToOthers(@TempDir Path directory) throws InterruptedException {
    Database database = open(DatabaseKind.SQLITE_FILE, directory);
    List<Thread> readers = new ArrayList<>();
    try (database) {
      create(database, "first");
      CountDownLatch reading = new CountDownLatch(8);
      for (int i = 0; i < 8; i++) {
        readers.add(
            VirtualThreads.start(
                () -> {
                  reading.countDown();
                  try {
                    Author_.objects.using(database).raw(ENDLESS).list();
                  } catch (DormException closed) {
                    assertThat(closed.code()).isIn("DORM4023", "DORM4018", "DORM4008");
                  }
                }));
      }
      CountDownLatch ticks = new CountDownLatch(100);
      VirtualThreads.start(
          () -> {
            for (int i = 0; i < 100; i++) {
              LockSupport.parkNanos(1_000_000);
              ticks.countDown();
            }
          });
      assertThat(reading.await(120, TimeUnit.SECONDS)).isTrue();
      assertThat(ticks.await(120, TimeUnit.SECONDS)).isTrue();
      // A reader says that it reads before it does.
      assertThat(ContractTest.eventually(() -> database.metrics().active() > 0)).isTrue();
    }
    join(readers);
  }

  /** Interrupted callers: the connections stay, and the statements end. */
  @Test
  void anInterruptionClosesNoConnection(@TempDir Path directory) throws InterruptedException {
    long seed = Long.getLong("dorm.seed", 42);
    Random random = new Random(seed);
    try (Database database =
        DatabaseKind.POSTGRESQL
            .open(directory)
            .poolSize(2, 2)
            .option("ApplicationName", "interrupted" + seed)) {
      StubTables.create(database, DatabaseKind.POSTGRESQL);
      create(database, "first");
      // The pool fills by itself.
      assertThat(ContractTest.eventually(() -> backEnds(database, seed).size() == 2)).isTrue();
      List<Long> before = backEnds(database, seed);
      Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < INTERRUPTS; i++) {
        String name = "i" + i;
        Thread caller =
            VirtualThreads.start(
                () -> {
                  try {
                    database.atomic(() -> create(database, name));
                    assertThat(Author_.objects.using(database).exists()).isTrue();
                  } catch (DormException | AssertionError failure) {
                    failures.add(failure);
                  }
                });
        threads.add(caller);
        for (int spin = random.nextInt(20_000); spin > 0; spin--) {
          Thread.onSpinWait();
        }
        caller.interrupt();
      }
      join(threads);
      if (VirtualThreads.areKnown()) {
        assertThat(failures).as("seed %d", seed).isEmpty();
        assertThat(Author_.objects.using(database).count()).isEqualTo(INTERRUPTS + 1L);
      }
      assertThat(backEnds(database, seed)).as("seed %d", seed).isEqualTo(before);
      assertThat(database.metrics().active()).isZero();
    }
  }

  private static List<Long> backEnds(Database database, long seed) {
    return database
        .raw(
            "SELECT pid::bigint AS pid FROM pg_stat_activity WHERE application_name ="
                + " :name ORDER BY pid",
            dev.dorm.Dsl.bind("name", "interrupted" + seed))
        .as(row -> row.get("pid", Long.class))
        .list();
  }
}
