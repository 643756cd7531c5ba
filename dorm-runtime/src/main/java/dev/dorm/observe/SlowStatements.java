package dev.dorm.observe;

import dev.dorm.internal.argument.Arguments;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells on the logger {@code dorm.slow}, at level WARN, of statements that take long, never with a
 * value. Immutable and thread-safe.
 *
 * <pre>{@code
 * Database.sqlite("blog.db").listener(SlowStatements.over(Duration.ofMillis(200)).withPlans());
 * }</pre>
 */
public final class SlowStatements implements StatementListener {
  private static final Logger LOGGER = LoggerFactory.getLogger("dorm.slow");

  private final long threshold;
  private final boolean plans;
  private final @Nullable Consumer<String> receiver;

  private SlowStatements(long threshold, boolean plans, @Nullable Consumer<String> receiver) {
    this.threshold = threshold;
    this.plans = plans;
    this.receiver = receiver;
  }

  /** Tells of statements that take so long or longer, from preparing to the last row. */
  public static SlowStatements over(Duration threshold) {
    return new SlowStatements(
        Arguments.present(threshold, "over(threshold): the time", "a Duration").toNanos(),
        false,
        null);
  }

  /**
   * Tells the database's plan too. The statement is planned once more on its connection; it is not
   * run again.
   */
  public SlowStatements withPlans() {
    return new SlowStatements(threshold, true, receiver);
  }

  /** Tells another one instead of the log. */
  public SlowStatements to(Consumer<String> other) {
    return new SlowStatements(threshold, plans, Arguments.present(other, "to(receiver)"));
  }

  @Override
  public boolean enabled() {
    return receiver != null || LOGGER.isWarnEnabled();
  }

  private void tell(String message) {
    if (receiver == null) {
      LOGGER.warn(message);
    } else {
      receiver.accept(message);
    }
  }

  private boolean isSlow(StatementEvent event) {
    return event.nanos() >= threshold;
  }

  @Override
  public void onStatement(StatementEvent event) {
    if (isSlow(event)) {
      tell(
          "[DORM3231] A statement on \""
              + event.database()
              + "\" took "
              + TimeUnit.NANOSECONDS.toMillis(event.nanos())
              + " ms ("
              + event.rows()
              + " rows). FIX: an index for its conditions and order, fewer rows by limit(…), fewer"
              + " columns by only(…); or a greater threshold. "
              + event.sql());
    }
  }

  @Override
  public boolean wantsPlan(StatementEvent event) {
    return plans && isSlow(event);
  }

  @Override
  public void onPlan(StatementEvent event, String plan) {
    tell("The plan of " + event.sql() + "\n" + plan.stripTrailing());
  }
}
