package dev.dorm.internal.log;

import dev.dorm.observe.StatementEvent;
import dev.dorm.observe.StatementListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logger {@code dorm.sql}: time, rows and text of each statement at DEBUG, never a value. */
public final class StatementLog implements StatementListener {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Logger logger = LoggerFactory.getLogger("dorm.sql");

  /** Makes the listener. */
  public StatementLog() {}

  @Override
  public boolean enabled() {
    return logger.isDebugEnabled();
  }

  @Override
  public void onStatement(StatementEvent event) {
    String line =
        event.database()
            + " "
            + Math.round(event.nanos() / NANOS_PER_MILLI * 100) / 100.0
            + " ms, "
            + event.rows()
            + (event.rows() == 1 ? " row: " : " rows: ")
            + event.sql();
    Throwable failure = event.failure();
    logger.debug(failure == null ? line : line + " failed: " + failure.getMessage());
  }
}
