package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections and sets them up. Thread-safe. */
public interface ConnectionOpener {
  /** A connection that reads and writes. */
  Connection openWriter() throws SQLException;

  /** A connection that reads only. */
  Connection openReader() throws SQLException;

  /** A connection for whoever asks, in the driver's own state of commits. */
  Connection openApart() throws SQLException;
}
