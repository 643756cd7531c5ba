package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.SerializationFailure;
import dev.dorm.exception.TransactionLost;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.transaction.ListHistory.Level;
import dev.dorm.internal.transaction.ListHistory.Operation;
import dev.dorm.transaction.Isolation;
import dev.dorm.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each level shows no anomaly that it excludes: threads append to lists and read them, and what
 * they saw is checked. {@code -Ddorm.transactions=50000} runs the full number for each level.
 */
class IsolationTest {
  private static final int TRANSACTIONS = Integer.getInteger("dorm.transactions", 800);
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int THREADS = 8;
  private static final int KEYS = 10;

  /** What is checked where. */
  private enum Ground {
    SQLITE_FILE(Kind.SQLITE_FILE, null, Level.SERIALIZABLE),
    SQLITE_MEMORY(Kind.SQLITE_MEMORY, null, Level.SERIALIZABLE),
    READ_COMMITTED(Kind.POSTGRESQL, Isolation.READ_COMMITTED, Level.COMMITTED),
    REPEATABLE_READ(Kind.POSTGRESQL, Isolation.REPEATABLE_READ, Level.SNAPSHOT),
    SERIALIZABLE(Kind.POSTGRESQL, Isolation.SERIALIZABLE, Level.SERIALIZABLE);

    private final Kind kind;
    private final Isolation isolation;
    private final Level promise;

    Ground(Kind kind, Isolation isolation, Level promise) {
      this.kind = kind;
      this.isolation = isolation;
      this.promise = promise;
    }

    Database open() {
      // Deadlocks are many here, and the server looks for them only after a while.
      return kind.isPostgresql()
          ? kind.open().option("options", "-c deadlock_timeout=10ms").poolSize(1, THREADS)
          : kind.open();
    }

    TransactionOptions options() {
      return isolation == null
          ? TransactionOptions.DEFAULT
          : TransactionOptions.isolation(isolation);
    }
  }

  /** The lists of one database. */
  private static final class Lists {
    private final Engine engine;
    private final AtomicLong values = new AtomicLong();

    Lists(Database database) {
      engine = TestDatabases.engine(database);
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE lists (k INTEGER PRIMARY KEY, v TEXT NOT NULL)");
      for (int key = 0; key < KEYS; key++) {
        sql.run("INSERT INTO lists (k, v) VALUES (" + key + ", '')");
      }
    }

    List<Long> read(int key) {
      String text =
          engine
              .executor()
              .query(
                  new CompiledStatement("SELECT v FROM lists WHERE k = " + key, List.of(), false),
                  binder -> {},
                  rows -> {
                    assertThat(rows.next()).isTrue();
                    return rows.row().readText(1);
                  });
      return text.isEmpty()
          ? List.of()
          : Arrays.stream(text.substring(1).split(",")).map(Long::valueOf).toList();
    }

    long append(int key) {
      long value = values.incrementAndGet();
      String update = "UPDATE lists SET v = v || '," + value + "' WHERE k = " + key;
      long changed =
          engine.executor().update(new CompiledStatement(update, List.of(), true), binder -> {});
      assertThat(changed).isOne();
      return value;
    }

    Map<Integer, List<Long>> all() {
      Map<Integer, List<Long>> all = new HashMap<>();
      for (int key = 0; key < KEYS; key++) {
        all.put(key, read(key));
      }
      return all;
    }
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void nothingIsSeenThatTheLevelExcludes(Ground ground) {
    try (Database database = ground.open()) {
      Lists lists = new Lists(database);
      ListHistory history = new ListHistory();
      List<CompletableFuture<Boolean>> workers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(SEED + i);
        workers.add(
            CompletableFuture.supplyAsync(
                () -> work(database, ground.options(), lists, history, random),
                task -> new Thread(task).start()));
      }
      for (CompletableFuture<Boolean> worker : workers) {
        assertThat(worker.orTimeout(30, TimeUnit.MINUTES).join()).isTrue();
      }
      assertThat(history.anomalies(lists.all(), ground.promise)).as("seed %d", SEED).isEmpty();
      assertThat(history.size()).isGreaterThan(TRANSACTIONS / 10);
      if (TRANSACTIONS > 10_000) {
        System.out.println(
            ground
                + ": "
                + history.size()
                + " committed of "
                + TRANSACTIONS
                + ", no anomaly, seed "
                + SEED);
      }
    }
  }

  private static boolean work(
      Database database,
      TransactionOptions options,
      Lists lists,
      ListHistory history,
      Random random) {
    for (int n = 0; n < TRANSACTIONS / THREADS; n++) {
      List<Operation> done = new ArrayList<>();
      int count = 1 + random.nextInt(5);
      boolean undo = random.nextInt(20) == 0;
      try {
        database.atomic(
            options,
            () -> {
              for (int i = 0; i < count; i++) {
                int key = random.nextInt(KEYS);
                done.add(
                    random.nextBoolean()
                        ? Operation.read(key, lists.read(key))
                        : Operation.append(key, lists.append(key)));
              }
              if (undo) {
                throw new ArithmeticException("undo");
              }
            });
        history.committed(done);
      } catch (SerializationFailure | TransactionLost | ArithmeticException undone) {
        history.aborted(done);
      }
    }
    return true;
  }

  /** The checker finds what is there: two blocks that each miss what the other writes. */
  @Test
  void aWriteSkewIsFound() {
    try (Database database = Ground.REPEATABLE_READ.open()) {
      Lists lists = new Lists(database);
      ListHistory history = new ListHistory();
      CyclicBarrier both = new CyclicBarrier(2);
      CompletableFuture<Boolean> other =
          CompletableFuture.supplyAsync(
              () -> skew(database, lists, history, both, 1, 2), task -> new Thread(task).start());
      assertThat(skew(database, lists, history, both, 2, 1)).isTrue();
      assertThat(other.join()).isTrue();
      assertThat(history.anomalies(lists.all(), Level.SNAPSHOT)).isEmpty();
      assertThat(history.anomalies(lists.all(), Level.SERIALIZABLE))
          .containsExactly("G2: a cycle with reads that missed writes");
    }
  }

  private static boolean skew(
      Database database,
      Lists lists,
      ListHistory history,
      CyclicBarrier both,
      int reads,
      int writes) {
    List<Operation> done = new ArrayList<>();
    database.atomic(
        TransactionOptions.isolation(Isolation.REPEATABLE_READ),
        () -> {
          done.add(Operation.read(reads, lists.read(reads)));
          try {
            both.await(60, TimeUnit.SECONDS);
          } catch (Exception failure) {
            throw new IllegalStateException(failure);
          }
          done.add(Operation.append(writes, lists.append(writes)));
        });
    history.committed(done);
    return true;
  }

  /** The other findings, each by the least history that shows it. */
  @Test
  void everyAnomalyIsFound() {
    ListHistory torn = new ListHistory();
    torn.committed(List.of(Operation.append(1, 1), Operation.append(1, 2)));
    torn.committed(List.of(Operation.read(1, List.of(1L))));
    assertThat(torn.anomalies(Map.of(1, List.of(1L, 2L)), Level.COMMITTED))
        .anyMatch(text -> text.startsWith("G1b"));
    ListHistory dirty = new ListHistory();
    dirty.aborted(List.of(Operation.append(1, 1)));
    dirty.committed(List.of(Operation.read(1, List.of(1L))));
    assertThat(dirty.abortedAppends()).isOne();
    assertThat(dirty.anomalies(Map.of(1, List.of()), Level.COMMITTED))
        .anyMatch(text -> text.startsWith("G1a"));
    ListHistory crossed = new ListHistory();
    crossed.committed(List.of(Operation.append(1, 1), Operation.append(2, 2)));
    crossed.committed(List.of(Operation.append(1, 3), Operation.append(2, 4)));
    assertThat(crossed.anomalies(Map.of(1, List.of(1L, 3L), 2, List.of(4L, 2L)), Level.COMMITTED))
        .anyMatch(text -> text.startsWith("G0"));
    ListHistory skipped = new ListHistory();
    skipped.committed(List.of(Operation.append(1, 1), Operation.append(2, 2)));
    skipped.committed(List.of(Operation.read(1, List.of(1L)), Operation.read(2, List.of())));
    assertThat(skipped.anomalies(Map.of(1, List.of(1L), 2, List.of(2L)), Level.SNAPSHOT))
        .anyMatch(text -> text.startsWith("G-single"));
  }
}
