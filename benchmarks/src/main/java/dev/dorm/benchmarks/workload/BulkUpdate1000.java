package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand rows read, two columns of each changed and written, in one transaction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BulkUpdate1000 {
  private int age;

  /** Reads all rows that were updated. */
  @Setup
  public void check(Contest contest) throws Exception {
    Side side = contest.side();
    update(side, 99);
    List<?> found = side.list(SampleRows.COUNT);
    for (int index = 0; index < SampleRows.COUNT; index++) {
      AuthorRow expected = SampleRows.author(index + 1);
      AuthorRow author = side.author(found.get(index));
      contest.same(99, author.age());
      contest.same(expected.balance().add(BigDecimal.ONE), author.balance());
      contest.same(expected.name(), author.name());
    }
  }

  /** Updates the rows. */
  @Benchmark
  public void run(Contest contest) throws Exception {
    age = (age + 1) % 100;
    update(contest.side(), age);
  }

  /** Reads and writes the rows. */
  protected void update(Side side, int newAge) throws Exception {
    side.updateAll(SampleRows.COUNT, newAge);
  }
}
