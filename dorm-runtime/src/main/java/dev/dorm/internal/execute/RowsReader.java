package dev.dorm.internal.execute;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of the rows of a statement.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowsReader<T extends @Nullable Object> {
  /** Reads as many rows as it likes. */
  T read(RowCursor rows) throws SQLException;
}
