package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.transaction.TransactionOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two blocks that lock the same rows in opposite order: one gives way and runs again, both are
 * committed, and their connections go on. {@code -Ddorm.deadlocks=500} runs the full number.
 */
class DeadlockTest {
  private static final int ROUNDS = Integer.getInteger("dorm.deadlocks", 20);
  private static final TransactionOptions AGAIN = TransactionOptions.DEFAULT.retries(50);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void oneGivesWayAndBothAreCommitted(Kind kind) {
    Database opened = kind.open();
    try (Database database =
        kind.isPostgresql()
            ? opened.option("options", "-c deadlock_timeout=10ms").poolSize(1, 2)
            : opened) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)");
      sql.run("INSERT INTO t (id, n) VALUES (1, 0)");
      sql.run("INSERT INTO t (id, n) VALUES (2, 0)");
      AtomicInteger attempts = new AtomicInteger();
      for (int round = 0; round < ROUNDS; round++) {
        CountDownLatch both = new CountDownLatch(2);
        CompletableFuture<Boolean> other =
            CompletableFuture.supplyAsync(
                () -> cross(kind, database, sql, both, attempts, 1, 2),
                work -> new Thread(work).start());
        assertThat(cross(kind, database, sql, both, attempts, 2, 1)).isTrue();
        assertThat(other.orTimeout(60, TimeUnit.SECONDS).join()).isTrue();
      }
      assertThat(sql.numbers("SELECT n FROM t ORDER BY id"))
          .containsExactly(2L * ROUNDS, 2L * ROUNDS);
      if (kind.isPostgresql()) {
        assertThat(attempts.get()).isGreaterThan(2 * ROUNDS); // there were deadlocks
      }
      assertThat(database.metrics().active()).isZero();
    }
  }

  private static boolean cross(
      Kind kind,
      Database database,
      Sql sql,
      CountDownLatch both,
      AtomicInteger attempts,
      long first,
      long second) {
    database.atomic(
        AGAIN,
        () -> {
          attempts.incrementAndGet();
          sql.run("UPDATE t SET n = n + 1 WHERE id = ?", first);
          both.countDown();
          if (kind.isPostgresql()) {
            await(both); // each has one of the rows now
          }
          sql.run("UPDATE t SET n = n + 1 WHERE id = ?", second);
        });
    return true;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interruption) {
      throw new IllegalStateException(interruption);
    }
  }
}
