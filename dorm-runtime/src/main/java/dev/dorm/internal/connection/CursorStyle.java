package dev.dorm.internal.connection;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How one database system reads rows piece by piece. Thread-safe. */
public interface CursorStyle {
  /**
   * The text of a select whose rows must not change although its own connection writes while they
   * are read.
   */
  String isolated(String sql);

  /** Begins what an open result needs on a connection that it has for itself. */
  void begin(TransactionCommands commands) throws SQLException;

  /**
   * Ends it.
   *
   * @param failed whether reading failed
   */
  void end(TransactionCommands commands, boolean failed) throws SQLException;

  /** Says how many rows the driver should ask for at a time. */
  void fetchSize(PreparedStatement statement, int rows) throws SQLException;
}
