package dev.dorm.observe;

import org.jspecify.annotations.Nullable;

/**
 * A statement that ran. It holds no bound value.
 *
 * @param database the name of the database
 * @param sql the text that was sent
 * @param nanos the time from preparing to the last row, in nanoseconds
 * @param rows the rows that were read or changed
 * @param failure what went wrong; null when nothing did
 */
public record StatementEvent(
    String database, String sql, long nanos, long rows, @Nullable Throwable failure) {
  /** Whether the statement failed. */
  public boolean failed() {
    return failure != null;
  }
}
