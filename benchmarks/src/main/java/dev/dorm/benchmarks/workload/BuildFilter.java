package dev.dorm.benchmarks.workload;

import dev.dorm.Dorm;
import dev.dorm.Sql;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.sample.SampleDatabase;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A query of five conditions, made and turned into text and values, whose shape was met before;
 * nothing runs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before it calls a workload
public class BuildFilter {
  /** The database system. */
  @Param({"sqlite", "postgresql"})
  public String database;

  private SampleDatabase sample;
  private int last;

  /** Makes the database, which is asked for its dialect only. */
  @Setup
  public void open() throws Exception {
    sample = SampleDatabase.create(database);
    Dorm.configure(sample.dorm());
  }

  /** Through dorm. */
  @Benchmark
  public Sql dorm() {
    last++;
    return Author_.objects
        .filter(
            Author_.active.isTrue(),
            Author_.age.gte(last & 63),
            Author_.age.lt(100),
            Author_.name.startsWith("A"),
            Author_.email.ne("nobody@example.com"))
        .sql();
  }

  /** Removes the database. */
  @TearDown
  public void close() throws Exception {
    sample.close();
  }
}
