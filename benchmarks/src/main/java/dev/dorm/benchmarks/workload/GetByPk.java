package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One row by its key; another one each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GetByPk {
  private int last;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    for (int number = 1; number <= SampleRows.COUNT; number++) {
      contest.same(SampleRows.author(number), contest.side().author(contest.side().get(number)));
    }
  }

  /** Reads a row. */
  @Benchmark
  public Object run(Contest contest) throws Exception {
    last = (last + 619) % SampleRows.COUNT;
    return contest.side().get(last + 1);
  }
}
