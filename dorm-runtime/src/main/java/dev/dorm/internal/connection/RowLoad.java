package dev.dorm.internal.connection;

import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;

/**
 * Rows on their way into a table, written one by one and sent in pieces. Several may follow each
 * other. Not thread-safe.
 */
public interface RowLoad {
  /** Begins a row: takes its values in the order of the columns, each once. */
  ValueBinder row();

  /** Ends a row. */
  void endRow() throws SQLException;

  /** Sends the rest and waits for the answer; gives the number of rows. */
  long end() throws SQLException;

  /**
   * Lets the connection do something else before the next row. What fails then is thrown by the
   * next call.
   */
  void pause();

  /** Throws what a pause met. */
  void requireWhole() throws SQLException;

  /** Takes back what was sent, which breaks the transaction; nothing when nothing was. */
  void abandon() throws SQLException;

  /** Whether anything was sent. */
  boolean wasSent();
}
