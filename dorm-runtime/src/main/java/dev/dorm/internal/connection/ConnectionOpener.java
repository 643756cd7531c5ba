package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens connections and sets them up. Thread-safe. */
public interface ConnectionOpener {
  /** A connection that reads and writes. */
  Connection openWriter() throws SQLException;

  /** A connection that reads only. */
  Connection openReader() throws SQLException;

  /**
   * What the connections lead to now: equal as long as it is the same, and null where that cannot
   * change unnoticed.
   *
   * @throws dev.dorm.exception.ConnectionFailed when it is gone
   */
  @Nullable Object identity();

  /** A connection for whoever asks, in the driver's own state of commits. */
  Connection openApart() throws SQLException;
}
