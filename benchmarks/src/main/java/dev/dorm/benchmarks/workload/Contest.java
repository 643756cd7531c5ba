package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleDatabase;
import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;
import dev.dorm.benchmarks.side.Sides;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database with the sample's rows and the side that is measured on it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields in before it calls a workload
public class Contest {
  /** The database system. */
  @Param({"sqlite", "postgresql"})
  public String database;

  /** The side, by its name. */
  @Param({"dorm", "expert", "plain"})
  public String side;

  private SampleDatabase sample;
  private Side chosen;
  private @Nullable Crew crew;

  /** Makes the database. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    sample = SampleDatabase.create(database);
    sample.fill(authors());
    chosen = Sides.open(side, sample);
  }

  /** Lets what is measured next begin as all others do. */
  @Setup(Level.Iteration)
  public void settle() throws SQLException {
    sample.settle();
  }

  /** How many authors there are. */
  protected int authors() {
    return SampleRows.COUNT;
  }

  /** The side that is measured. */
  public final Side side() {
    return chosen;
  }

  /**
   * Those who answer for the side asynchronously.
   *
   * @throws UnsupportedOperationException when it has no asynchronous form
   */
  final Crew crew() throws Exception {
    Crew known = crew;
    if (known == null) {
      known = Crew.of(chosen, side, sample);
      crew = known;
    }
    return known;
  }

  /** The database. */
  public final SampleDatabase sample() {
    return sample;
  }

  /**
   * Compares what the side gave before it is measured.
   *
   * @throws IllegalStateException when it is not what was expected
   */
  public final void same(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          side + " gave " + actual + " in place of " + expected + " on " + database + ".");
    }
  }

  /** Removes the database. */
  @TearDown(Level.Trial)
  public void close() throws IOException, SQLException {
    try {
      if (crew != null) {
        crew.close();
      }
      chosen.close();
    } finally {
      sample.close();
    }
  }
}
