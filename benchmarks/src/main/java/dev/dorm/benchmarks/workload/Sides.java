package dev.dorm.benchmarks.workload;

import dev.dorm.Dorm;
import dev.dorm.benchmarks.jdbc.HandWritten;
import dev.dorm.benchmarks.sample.SampleDatabase;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database with the sample's rows, and the sides that are compared on it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields in before it calls a workload
public class Sides {
  /** The database system. */
  @Param({"sqlite", "postgresql"})
  public String database;

  private SampleDatabase sample;
  private HandWritten expert;
  private HandWritten plain;

  /** Makes the database. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    sample = SampleDatabase.create(database);
    sample.fill();
    Dorm.configure(sample.dorm());
    expert = sample.expert();
    plain = sample.plain();
  }

  /** The database. */
  public SampleDatabase sample() {
    return sample;
  }

  /** JDBC as an expert writes it. */
  public HandWritten expert() {
    return expert;
  }

  /** JDBC as careful people write it. */
  public HandWritten plain() {
    return plain;
  }

  /** Removes the database. */
  @TearDown(Level.Trial)
  public void close() throws Exception {
    expert.close();
    plain.close();
    sample.close();
  }
}
