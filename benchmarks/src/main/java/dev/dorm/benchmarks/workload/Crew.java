package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleDatabase;
import dev.dorm.benchmarks.side.DormSide;
import dev.dorm.benchmarks.side.Side;
import dev.dorm.benchmarks.side.Sides;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who answers questions asynchronously: dorm by itself; for JDBC as many threads as dorm's pool has
 * connections, each with a side and a connection of its own.
 */
final class Crew implements AutoCloseable {
  private static final int SIZE = 10;

  private final List<Side> sides;
  private final @Nullable ExecutorService threads;
  private final LongFunction<CompletableFuture<?>> question;

  private Crew(
      List<Side> sides,
      @Nullable ExecutorService threads,
      LongFunction<CompletableFuture<?>> question) {
    this.sides = sides;
    this.threads = threads;
    this.question = question;
  }

  /**
   * The crew of a side.
   *
   * @throws UnsupportedOperationException when the side has no asynchronous form
   */
  static Crew of(Side side, String name, SampleDatabase sample) throws Exception {
    if (side instanceof DormSide dorm) {
      return new Crew(List.of(), null, dorm::aget);
    }
    if (!Sides.OWN.contains(name)) {
      throw new UnsupportedOperationException(name + " has no asynchronous form here.");
    }
    List<Side> free = new ArrayList<>();
    for (int index = 0; index < SIZE; index++) {
      free.add(Sides.open(name, sample));
    }
    return ofThreads(free);
  }

  private static Crew ofThreads(List<Side> free) {
    List<Side> rest = new ArrayList<>(free);
    ThreadLocal<Side> own =
        ThreadLocal.withInitial(
            () -> {
              synchronized (rest) {
                return rest.remove(rest.size() - 1);
              }
            });
    ExecutorService threads = Executors.newFixedThreadPool(SIZE);
    return new Crew(
        free,
        threads,
        id ->
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return own.get().get(id);
                  } catch (Exception e) {
                    throw new CompletionException(e);
                  }
                },
                threads));
  }

  /** Asks for the authors of the keys 1, 2, 3 … at once and waits for all. */
  List<Object> ask(int count) {
    List<CompletableFuture<?>> futures = new ArrayList<>(count);
    for (int id = 1; id <= count; id++) {
      futures.add(question.apply(id));
    }
    List<Object> answers = new ArrayList<>(count);
    for (CompletableFuture<?> future : futures) {
      answers.add(future.join());
    }
    return answers;
  }

  @Override
  public void close() throws SQLException {
    if (threads != null) {
      threads.shutdown();
    }
    for (Side side : sides) {
      side.close();
    }
  }
}
