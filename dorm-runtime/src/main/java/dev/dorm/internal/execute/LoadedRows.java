package dev.dorm.internal.execute;

import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;

/** The rows that are brought into a table. */
public interface LoadedRows {
  /** How many there are. */
  int size();

  /** Gives the values of a row in the order of the columns. */
  void bind(int row, ValueBinder binder) throws SQLException;
}
