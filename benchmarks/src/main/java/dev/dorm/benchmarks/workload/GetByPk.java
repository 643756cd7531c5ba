package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.model.Author;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.sample.RowCheck;
import dev.dorm.benchmarks.sample.SampleRows;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

  /** Compares all rows of all sides. */
  @Setup
  public void check(Sides sides) throws SQLException {
    for (int number = 1; number <= SampleRows.COUNT; number++) {
      AuthorRow expected = SampleRows.author(number);
      RowCheck.same("dorm", expected, RowCheck.rowOf(Author_.objects.get(Author_.id.eq(number))));
      RowCheck.same("expert", expected, sides.expert().author(number));
      RowCheck.same("plain", expected, sides.plain().author(number));
    }
  }

  private int next() {
    last = (last + 619) % SampleRows.COUNT;
    return last + 1;
  }

  /** Through dorm. */
  @Benchmark
  public Author dorm(Sides sides) {
    return Author_.objects.get(Author_.id.eq(next()));
  }

  /** By an expert. */
  @Benchmark
  public @Nullable AuthorRow expert(Sides sides) throws SQLException {
    return sides.expert().author(next());
  }

  /** By careful people. */
  @Benchmark
  public @Nullable AuthorRow plain(Sides sides) throws SQLException {
    return sides.plain().author(next());
  }
}
