package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.model.Author;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.sample.RowCheck;
import dev.dorm.benchmarks.sample.SampleRows;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
  /** Compares the rows of all sides. */
  @Setup
  public void check(Sides sides) throws SQLException {
    List<AuthorRow> expected =
        IntStream.rangeClosed(1, SampleRows.COUNT).mapToObj(SampleRows::author).toList();
    RowCheck.same("dorm", expected, RowCheck.rowsOf(dorm(sides)));
    RowCheck.same("expert", expected, expert(sides));
    RowCheck.same("plain", expected, plain(sides));
  }

  /** Through dorm. */
  @Benchmark
  public List<Author> dorm(Sides sides) {
    return Author_.objects.orderBy(Author_.id.asc()).limit(SampleRows.COUNT).list();
  }

  /** By an expert. */
  @Benchmark
  public List<AuthorRow> expert(Sides sides) throws SQLException {
    return sides.expert().authors(SampleRows.COUNT);
  }

  /** By careful people. */
  @Benchmark
  public List<AuthorRow> plain(Sides sides) throws SQLException {
    return sides.plain().authors(SampleRows.COUNT);
  }
}
