package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten thousand new rows in one transaction, with keys that the program gives. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BulkInsertKeyed10000 {
  private static final int COUNT = 10_000;
  private static final long FIRST = 5_000_000;

  private final List<AuthorRow> values =
      IntStream.rangeClosed(1, COUNT).mapToObj(SampleRows::author).toList();

  /** Reads all rows that were inserted. */
  @Setup
  public void check(Contest contest) throws Exception {
    contest.sample().empty();
    Side side = contest.side();
    List<?> inserted = side.insertKeyed(values, FIRST);
    List<?> found = side.list(COUNT);
    contest.same(COUNT, found.size());
    for (int index = 0; index < COUNT; index++) {
      AuthorRow author = side.author(inserted.get(index));
      contest.same(values.get(index).withId(FIRST + index), author);
      contest.same(author, side.author(found.get(index)));
    }
  }

  /** Begins with an empty table. */
  @Setup(Level.Invocation)
  public void empty(Contest contest) throws Exception {
    contest.sample().empty();
  }

  /** Inserts the rows. */
  @Benchmark
  public List<?> run(Contest contest) throws Exception {
    return contest.side().insertKeyed(values, FIRST);
  }
}
