package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred rows with three rows each over a table of pairs, in two statements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PrefetchTags100 {
  private static final int COUNT = 100;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    List<?> found = side.prefetchTags(COUNT);
    contest.same(COUNT, found.size());
    for (int index = 0; index < COUNT; index++) {
      contest.same(
          Arrays.stream(SampleRows.tags(index + 1))
              .mapToObj(tag -> SampleRows.tag(tag).name())
              .collect(Collectors.toSet()),
          side.tags(found.get(index)));
    }
  }

  /** Reads the rows. */
  @Benchmark
  public List<?> run(Contest contest) throws Exception {
    return contest.side().prefetchTags(COUNT);
  }
}
