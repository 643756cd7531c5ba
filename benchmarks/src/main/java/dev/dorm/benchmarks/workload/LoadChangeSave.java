package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One row read by its key, one column of it changed and written. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadChangeSave {
  private int last;

  /** Reads a row that was saved. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    side.save(1, 99);
    contest.same(99, side.author(side.get(1)).age());
  }

  /** Saves a row; the age differs from that of its last save. */
  @Benchmark
  public void run(Contest contest) throws Exception {
    last++;
    contest.side().save(last % SampleRows.COUNT + 1, last / SampleRows.COUNT % 2);
  }
}
