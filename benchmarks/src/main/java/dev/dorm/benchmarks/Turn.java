package dev.dorm.benchmarks;

import dev.dorm.benchmarks.workload.Contest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** A workload's side that is measured for a part of a second whenever it is its turn. */
final class Turn implements AutoCloseable {
  private final Object workload;
  private final Contest contest;
  private final Method run;
  private final Optional<Method> empty;
  private final Gauge gauge;

  private Turn(Object workload, Contest contest) {
    this.workload = workload;
    this.gauge = Gauge.of(workload.getClass().getSimpleName());
    this.contest = contest;
    run = named(workload.getClass(), "run").orElseThrow();
    empty = named(workload.getClass(), "empty");
  }

  /**
   * Opens a database of its own for a side, and compares what the side gives.
   *
   * @throws UnsupportedOperationException when the side has no such workload
   */
  static Turn open(String workload, String database, String side) throws Exception {
    Class<?> type = Class.forName(Contest.class.getPackageName() + "." + workload);
    Method check = named(type, "check").orElseThrow();
    Contest contest = (Contest) check.getParameterTypes()[0].getDeclaredConstructor().newInstance();
    contest.database = database;
    contest.side = side;
    contest.open();
    Turn turn = new Turn(type.getDeclaredConstructor().newInstance(), contest);
    try {
      call(check, turn.workload, contest);
      return turn;
    } catch (Exception failure) {
      turn.close();
      throw failure;
    }
  }

  private static Optional<Method> named(Class<?> workload, String name) {
    return Arrays.stream(workload.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst();
  }

  /** Repeats the operation for so long, and gives what one takes on average. */
  Measurement take(long nanos) throws Exception {
    boolean eachTime = emptied(Level.Invocation);
    contest.settle();
    if (emptied(Level.Iteration)) {
      call(empty.orElseThrow(), workload, contest);
    }
    long time = 0;
    long processor = 0;
    long bytes = 0;
    int count = 0;
    while (time < nanos) {
      if (eachTime) {
        call(empty.orElseThrow(), workload, contest);
      }
      long allocated = gauge.bytes();
      long worked = gauge.processor();
      long start = System.nanoTime();
      do {
        call(run, workload, contest);
        count++;
      } while (!eachTime && System.nanoTime() - start < nanos);
      time += System.nanoTime() - start;
      processor += gauge.processor() - worked;
      bytes += gauge.bytes() - allocated;
    }
    return new Measurement(
        time / 1000.0 / count, processor / 1000.0 / count, (double) bytes / count);
  }

  /** Removes the database. */
  @Override
  public void close() throws IOException, SQLException {
    contest.close();
  }

  private boolean emptied(Level level) {
    return empty.filter(method -> method.getAnnotation(Setup.class).value() == level).isPresent();
  }

  private static void call(Method method, Object workload, Contest contest) throws Exception {
    try {
      method.invoke(workload, contest);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
