package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.jdbc.BookRow;
import dev.dorm.benchmarks.model.Book;
import dev.dorm.benchmarks.model.Book_;
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

/** A thousand rows, each with the row that it refers to, in one statement. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Join1000 {
  /** Compares the rows of all sides. */
  @Setup
  public void check(Sides sides) throws SQLException {
    List<BookRow> expected =
        IntStream.rangeClosed(1, SampleRows.COUNT).mapToObj(SampleRows::book).toList();
    RowCheck.same("dorm", expected, RowCheck.booksOf(dorm(sides)));
    RowCheck.same("expert", expected, expert(sides));
    RowCheck.same("plain", expected, plain(sides));
  }

  /** Through dorm. */
  @Benchmark
  public List<Book> dorm(Sides sides) {
    return Book_.objects
        .selectRelated(Book_.author())
        .orderBy(Book_.id.asc())
        .limit(SampleRows.COUNT)
        .list();
  }

  /** By an expert. */
  @Benchmark
  public List<BookRow> expert(Sides sides) throws SQLException {
    return sides.expert().books(SampleRows.COUNT);
  }

  /** By careful people. */
  @Benchmark
  public List<BookRow> plain(Sides sides) throws SQLException {
    return sides.plain().books(SampleRows.COUNT);
  }
}
