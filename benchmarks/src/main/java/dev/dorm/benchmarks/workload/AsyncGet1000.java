package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand rows by their keys, all asked for at once over a pool of ten connections. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AsyncGet1000 {
  private static final int COUNT = SampleRows.COUNT;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    List<Object> found = contest.crew().ask(COUNT);
    for (int index = 0; index < COUNT; index++) {
      contest.same(SampleRows.author(index + 1), contest.side().author(found.get(index)));
    }
  }

  /** Reads the rows. */
  @Benchmark
  public List<Object> run(Contest contest) throws Exception {
    return contest.crew().ask(COUNT);
  }
}
