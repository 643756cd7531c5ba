package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred thousand rows, one at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stream100000 {
  /** The database with so many rows. */
  @State(Scope.Benchmark)
  public static class Large extends Contest {
    @Override
    protected int authors() {
      return COUNT;
    }
  }

  private static final int COUNT = 100_000;

  /** Compares what was read. */
  @Setup
  public void check(Large contest) throws Exception {
    contest.same(
        IntStream.rangeClosed(1, COUNT).mapToLong(number -> SampleRows.author(number).age()).sum(),
        contest.side().stream());
  }

  /** Reads the rows. */
  @Benchmark
  public long run(Large contest) throws Exception {
    return contest.side().stream();
  }
}
