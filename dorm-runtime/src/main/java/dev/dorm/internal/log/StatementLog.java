package dev.dorm.internal.log;

import dev.dorm.observe.StatementEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The logger {@code dorm.sql}: time, rows and text of each statement at DEBUG; its values only when
 * they are asked for.
 */
public final class StatementLog {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Logger logger = LoggerFactory.getLogger("dorm.sql");

  private final boolean values;

  /**
   * Makes the log.
   *
   * @param values whether it shows values
   */
  public StatementLog(boolean values) {
    this.values = values;
  }

  /** Whether statements are logged now. */
  public boolean enabled() {
    return logger.isDebugEnabled();
  }

  /** Whether their values are wanted, too. */
  public boolean showsValues() {
    return values && logger.isDebugEnabled();
  }

  /**
   * Logs a statement.
   *
   * @param shown its values, or null
   */
  public void tell(StatementEvent event, @Nullable String shown) {
    String line =
        event.database()
            + " "
            + Math.round(event.nanos() / NANOS_PER_MILLI * 100) / 100.0
            + " ms, "
            + event.rows()
            + (event.rows() == 1 ? " row: " : " rows: ")
            + event.sql()
            + (shown == null ? "" : " " + shown);
    Throwable failure = event.failure();
    logger.debug(failure == null ? line : line + " failed: " + failure.getMessage());
  }
}
