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

/** A thousand rows in the order of their keys. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class List1000 {
  private static final int COUNT = SampleRows.COUNT;

  /** Compares all rows. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    List<?> found = side.list(COUNT);
    contest.same(COUNT, found.size());
    for (int index = 0; index < COUNT; index++) {
      contest.same(SampleRows.author(index + 1), side.author(found.get(index)));
    }
  }

  /** Reads the rows. */
  @Benchmark
  public List<?> run(Contest contest) throws Exception {
    return contest.side().list(COUNT);
  }
}
