package dev.dorm.internal.load;

import dev.dorm.internal.execute.RowCursor;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of the next rows of an open result.
 *
 * @param <T> what it makes of a row
 */
@FunctionalInterface
public interface RowPieces<T extends @Nullable Object> {
  /** Reads so many rows at the most; fewer when there are no more. */
  List<T> read(RowCursor rows, int most) throws SQLException;
}
