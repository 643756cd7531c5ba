package dev.dorm.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Patience;
import dev.dorm.Sql;
import dev.dorm.TestDatabases.Kind;
import dev.dorm.exception.CommitOutcomeUnknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Blocks that are cancelled at random moments: they are there as a whole when their future
 * succeeded, and not at all when it was cancelled; the connection's next user is not hit. {@code
 * -Ddorm.cancels=1000} runs the full number.
 */
class CancelTest {
  private static final int CANCELS = Integer.getInteger("dorm.cancels", 40);
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int LONGEST = 400_000;
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockIsThereOrNot(Kind kind) {
    Random random = new Random(SEED);
    try (Database database = kind.open().poolSize(1, 2)) {
      Sql sql = new Sql(database);
      sql.run("CREATE TABLE t (n INTEGER NOT NULL)");
      List<Long> certain = new ArrayList<>();
      List<Long> possible = new ArrayList<>();
      int cancelled = 0;
      for (long number = 0; number < CANCELS; number++) {
        CompletableFuture<Long> block = twice(database, sql, number);
        for (int spin = random.nextInt(LONGEST); spin > 0 && !block.isDone(); spin--) {
          Thread.onSpinWait();
        }
        block.cancel(true);
        try {
          block.get(60, TimeUnit.SECONDS);
          certain.add(number);
        } catch (CancellationException stopped) {
          cancelled++;
        } catch (Exception failure) {
          if (failure.getCause() instanceof CommitOutcomeUnknown) {
            possible.add(number);
          } else {
            cancelled++;
          }
        }
        // The connection's next user.
        assertThat(sql.number("SELECT count(*) FROM t WHERE n < 0")).isZero();
      }
      assertThat(Patience.atRest(database)).isTrue();
      for (long number = 0; number < CANCELS; number++) {
        long rows = sql.number("SELECT count(*) FROM t WHERE n = " + number);
        if (certain.contains(number)) {
          assertThat(rows).as("%d, seed %d", number, SEED).isEqualTo(2);
        } else if (!possible.contains(number)) {
          assertThat(rows).as("%d, seed %d", number, SEED).isZero();
        }
      }
      if (kind.isPostgresql()) {
        // A connection that was thrown away is closed in the pool's own time.
        String open =
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'dorm' AND"
                + " state LIKE 'idle in transaction%'";
        assertThat(Patience.until(() -> sql.number(open) == 0)).isTrue();
      }
      assertThat(certain.size() + possible.size() + cancelled).isEqualTo(CANCELS);
      if (CANCELS >= 1000) {
        System.out.println(
            kind
                + ": "
                + CANCELS
                + " blocks, "
                + cancelled
                + " cancelled, "
                + certain.size()
                + " done, "
                + possible.size()
                + " unknown");
      }
    }
  }

  private static CompletableFuture<Long> twice(Database database, Sql sql, long number) {
    return database.aatomic(
        block ->
            database
                .aatomic(inner -> CompletableFuture.completedFuture(sql.run(INSERT, number)))
                .thenCompose(
                    one ->
                        database.aatomic(
                            inner -> CompletableFuture.completedFuture(sql.run(INSERT, number)))));
  }
}
