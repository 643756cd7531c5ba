package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred rows with ten rows each that refer to them, in two statements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Prefetch100 {
  private static final int COUNT = SampleRows.WRITERS;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    List<?> found = side.prefetch(COUNT);
    contest.same(COUNT, found.size());
    for (int index = 0; index < COUNT; index++) {
      contest.same(SampleRows.author(index + 1), side.author(found.get(index)));
      int author = index + 1;
      contest.same(
          IntStream.rangeClosed(1, SampleRows.COUNT)
              .mapToObj(SampleRows::book)
              .filter(book -> book.authorId() == author)
              .map(BookRow::title)
              .collect(Collectors.toSet()),
          Set.copyOf(side.titles(found.get(index))));
    }
  }

  /** Reads the rows. */
  @Benchmark
  public List<?> run(Contest contest) throws Exception {
    return contest.side().prefetch(COUNT);
  }
}
