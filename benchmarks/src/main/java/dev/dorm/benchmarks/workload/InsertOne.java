package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.model.Author;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.sample.RowCheck;
import dev.dorm.benchmarks.sample.SampleRows;
import java.sql.SQLException;
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

  /** Compares a row that each side inserted. */
  @Setup
  public void check(Sides sides) throws SQLException {
    same("dorm", sides, dorm(sides).getId());
    same("expert", sides, expert(sides));
    same("plain", sides, plain(sides));
  }

  private void same(String side, Sides sides, long id) throws SQLException {
    AuthorRow expected =
        new AuthorRow(
            id,
            values.name(),
            values.email(),
            values.age(),
            values.bio(),
            values.active(),
            values.joined(),
            values.balance());
    RowCheck.same(side, expected, sides.expert().author(id));
    RowCheck.same(side, expected, RowCheck.rowOf(Author_.objects.get(Author_.id.eq(id))));
  }

  /** Begins every iteration with an empty table. */
  @Setup(Level.Iteration)
  public void empty(Sides sides) throws SQLException {
    sides.sample().empty();
  }

  /** Through dorm. */
  @Benchmark
  public Author dorm(Sides sides) {
    Author author = new Author();
    author.setName(values.name());
    author.setEmail(values.email());
    author.setAge(values.age());
    author.setBio(values.bio());
    author.setActive(values.active());
    author.setJoined(values.joined());
    author.setBalance(values.balance());
    author.save();
    return author;
  }

  /** By an expert. */
  @Benchmark
  public long expert(Sides sides) throws SQLException {
    return sides.expert().insert(values);
  }

  /** By careful people. */
  @Benchmark
  public long plain(Sides sides) throws SQLException {
    return sides.plain().insert(values);
  }
}
