package dev.dorm.internal.load;

import dev.dorm.generated.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of one row.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowFunction<T extends @Nullable Object> {
  /** Reads the current row. */
  T read(RowReader row) throws SQLException;
}
