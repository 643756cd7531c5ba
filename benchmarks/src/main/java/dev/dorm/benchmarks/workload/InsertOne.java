package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One new row, committed by itself, its key read back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InsertOne {
  private final AuthorRow values = SampleRows.author(1);

  /** Reads a row that was inserted. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    long id = side.insert(values);
    contest.same(values.withId(id), side.author(side.get(id)));
  }

  /** Begins every iteration with an empty table. */
  @Setup(Level.Iteration)
  public void empty(Contest contest) throws Exception {
    contest.sample().empty();
  }

  /** Inserts a row. */
  @Benchmark
  public long run(Contest contest) throws Exception {
    return contest.side().insert(values);
  }
}
