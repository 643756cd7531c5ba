package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand rows, each with the number of the rows that refer to it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Counts1000 {
  private static final int COUNT = SampleRows.COUNT;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    List<?> found = side.counts(COUNT);
    contest.same(COUNT, found.size());
    for (int index = 0; index < COUNT; index++) {
      contest.same(SampleRows.author(index + 1), side.author(found.get(index)));
      contest.same(index < SampleRows.WRITERS ? 10L : 0L, side.count(found.get(index)));
    }
  }

  /** Reads the rows. */
  @Benchmark
  public List<?> run(Contest contest) throws Exception {
    return contest.side().counts(COUNT);
  }
}
