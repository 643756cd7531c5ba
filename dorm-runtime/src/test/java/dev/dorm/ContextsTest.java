package dev.dorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.TestDatabases.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * C5: each row carries the number of its context. No transaction holds rows of two of them, no
 * rollback takes another's row. Half of the contexts are threads, half are asynchronous. {@code
 * -Ddorm.contexts=500} runs the long form.
 */
class ContextsTest {
  private static final int BLOCKS = Integer.getInteger("dorm.contexts", 12);
  private static final long SEED = Long.getLong("dorm.seed", 42);
  private static final int CONTEXTS = 16;
  private static final long RANGE = 1_000_000;
  private static final String INSERT = "INSERT INTO t (n) VALUES (?)";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noneIsPartOfAnother(Kind kind) {
    try (Database database = kind.open().poolSize(1, 5)) {
      Sql sql = new Sql(database);
      sql.run(
          kind.isPostgresql()
              ? "CREATE TABLE t (n BIGINT PRIMARY KEY, pid INTEGER NOT NULL DEFAULT"
                  + " pg_backend_pid(), tx BIGINT NOT NULL DEFAULT txid_current())"
              : "CREATE TABLE t (n INTEGER PRIMARY KEY)");
      List<CompletableFuture<List<Long>>> contexts = new ArrayList<>();
      for (int i = 0; i < CONTEXTS; i++) {
        Context context = new Context(database, sql, i);
        contexts.add(
            i % 2 == 0
                ? CompletableFuture.supplyAsync(context::blocks, work -> new Thread(work).start())
                : context.blocks(0));
      }
      TreeSet<Long> kept = new TreeSet<>();
      for (CompletableFuture<List<Long>> context : contexts) {
        kept.addAll(context.orTimeout(120, TimeUnit.SECONDS).join());
      }
      assertThat(sql.numbers("SELECT n FROM t ORDER BY n"))
          .as("seed %d", SEED)
          .containsExactlyElementsOf(kept);
      if (kind.isPostgresql()) {
        assertThat(
                sql.number(
                    "SELECT count(*) FROM (SELECT tx FROM t GROUP BY tx HAVING count(DISTINCT n / "
                        + RANGE
                        + ") > 1 OR count(DISTINCT pid) > 1) AS mixed"))
            .isZero();
        assertThat(sql.number("SELECT count(DISTINCT pid) FROM t")).isPositive();
      }
      assertThat(database.metrics().active()).isZero();
    }
  }

  private static final class Context {
    private final Database database;
    private final Sql sql;
    private final Random random;
    private final List<Long> kept = new ArrayList<>();
    private long next;

    Context(Database database, Sql sql, int number) {
      this.database = database;
      this.sql = sql;
      this.random = new Random(SEED + number);
      this.next = number * RANGE;
    }

    private List<Long> numbers() {
      List<Long> numbers = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        numbers.add(next++);
      }
      return numbers;
    }

    /** On the calling thread: blocks, some with one inside, some of which throw. */
    List<Long> blocks() {
      for (int i = 0; i < BLOCKS; i++) {
        List<Long> outer = numbers();
        List<Long> inner = numbers();
        boolean failsInside = random.nextInt(3) == 0;
        boolean fails = random.nextInt(3) == 0;
        try {
          database.atomic(
              () -> {
                outer.forEach(n -> sql.run(INSERT, n));
                try {
                  database.atomic(
                      () -> {
                        inner.forEach(n -> sql.run(INSERT, n));
                        failIf(failsInside);
                      });
                } catch (ArithmeticException undone) {
                  inner.clear();
                }
                failIf(fails);
              });
          kept.addAll(outer);
          kept.addAll(inner);
        } catch (ArithmeticException undone) {
          assertThat(fails).isTrue();
        }
      }
      return kept;
    }

    private static void failIf(boolean fails) {
      if (fails) {
        throw new ArithmeticException("undo");
      }
    }

    /** The same without a thread that waits. */
    CompletableFuture<List<Long>> blocks(int done) {
      if (done == BLOCKS) {
        return CompletableFuture.completedFuture(kept);
      }
      List<Long> outer = numbers();
      List<Long> inner = numbers();
      boolean failsInside = random.nextInt(3) == 0;
      boolean fails = random.nextInt(3) == 0;
      return database
          .aatomic(
              block ->
                  inserted(outer)
                      .thenCompose(
                          all ->
                              database.aatomic(
                                  nested ->
                                      inserted(inner).thenAccept(more -> failIf(failsInside))))
                      .handle(
                          (nothing, undone) -> {
                            if (undone != null) {
                              inner.clear();
                            }
                            failIf(fails);
                            return true;
                          }))
          .handle(
              (nothing, undone) -> {
                if (undone == null) {
                  kept.addAll(outer);
                  kept.addAll(inner);
                } else if (!fails) {
                  throw new CompletionException(undone);
                }
                return true;
              })
          .thenCompose(more -> blocks(done + 1));
    }

    private CompletableFuture<?> inserted(List<Long> numbers) {
      CompletableFuture<?> last = CompletableFuture.completedFuture(0L);
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (long n : numbers) {
        last = database.async().call(() -> sql.run(INSERT, n));
        all.add(last);
      }
      CompletableFuture<?> end = last;
      return end.thenApply(value -> all.size());
    }
  }
}
