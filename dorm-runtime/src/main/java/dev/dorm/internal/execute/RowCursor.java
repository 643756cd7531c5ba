package dev.dorm.internal.execute;

import dev.dorm.generated.RowReader;
import java.sql.SQLException;
import java.util.List;

/**
 * The rows of a running statement, one after the other. Valid inside {@link RowsReader#read} only.
 */
public interface RowCursor {
  /** Goes to the next row; false when there is none. */
  boolean next() throws SQLException;

  /** The names of the columns in order, as the database gives them. */
  List<String> labels() throws SQLException;

  /**
   * How many rows to expect, as a hint for lists: as many as the statement had the last time, or as
   * were read of it already; 0 when nobody knows.
   */
  int usualRows();

  /** The current row; the same object for every row. */
  RowReader row();
}
