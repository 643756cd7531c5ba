package dev.dorm.observe;

import dev.dorm.internal.argument.Arguments;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Finds statements that run once for each row of another one, the N + 1 problem: a query gives some
 * rows, and behind it the same statement runs again and again on the same thread. Each is told
 * once, on the logger {@code dorm.sql} at level WARN, with the place in the program. Meant for
 * development: it looks at each statement. Thread-safe.
 *
 * <pre>{@code
 * Database.sqlite("blog.db").listener(RepeatedStatements.from(10));
 * }</pre>
 */
public final class RepeatedStatements implements StatementListener {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final int times;
  private final long pause;
  private final Consumer<String> told;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final ThreadLocal<StatementTrail> trails = ThreadLocal.withInitial(StatementTrail::new);

  private RepeatedStatements(int times, Duration pause, Consumer<String> told) {
    this.times = times;
    this.pause = pause.toNanos();
    this.told = told;
  }

  /**
   * Tells of a statement that runs so often behind a query that gave so many rows.
   *
   * @param times how often, 2 or more
   */
  public static RepeatedStatements from(int times) {
    if (times < 2) {
      throw new IllegalArgumentException("once is no repetition: from(2) or more");
    }
    return new RepeatedStatements(
        times, PAUSE, message -> LoggerFactory.getLogger("dorm.sql").warn(message));
  }

  /**
   * Takes a longer pause of a thread for the end of what it did; 2 seconds when nothing is said.
   */
  public RepeatedStatements pause(Duration longest) {
    return new RepeatedStatements(times, Arguments.present(longest, "pause(longest)"), told);
  }

  /** Tells another one instead of the log. */
  public RepeatedStatements to(Consumer<String> receiver) {
    return new RepeatedStatements(
        times, Duration.ofNanos(pause), Arguments.present(receiver, "to(receiver)"));
  }

  @Override
  public void onStatement(StatementEvent event) {
    StatementTrail trail = trails.get();
    if (!event.failed() && trail.add(event, pause, times) && known.add(event.sql())) {
      told.accept(message(event));
    }
  }

  private String message(StatementEvent event) {
    String place = ProgramPlace.current();
    return "[DORM3230] A statement ran "
        + times
        + " times behind a query that gave as many rows"
        + (place.isEmpty() ? "" : ", at " + place)
        + ": one for each row. FIX: selectRelated(…) or prefetchRelated(…) of the relation on that"
        + " query, get(…) by key in a loop as in(keys) or inBulk(keys); fetchMode(RAISE) makes an"
        + " error of what a query did not fetch. "
        + event.sql();
  }
}
