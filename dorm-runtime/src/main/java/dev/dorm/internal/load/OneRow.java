package dev.dorm.internal.load;

import dev.dorm.internal.execute.RowCursor;
import dev.dorm.internal.execute.RowsReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the first row and sees whether there is another one. Used once, by one thread. */
final class OneRow<M> implements RowsReader<@Nullable M> {
  private final RowsHydrator<M> hydrator;
  private final boolean alone;
  private boolean several;

  /**
   * @param alone whether there can be no other row, so that the database is not asked for one
   */
  OneRow(RowsHydrator<M> hydrator, boolean alone) {
    this.hydrator = hydrator;
    this.alone = alone;
  }

  @Override
  @SuppressWarnings("NullAway") // the type argument says that it may be null
  public @Nullable M read(RowCursor cursor) throws SQLException {
    several = false;
    if (!cursor.next()) {
      return null;
    }
    M row = hydrator.readRow(cursor.row());
    several = !alone && cursor.next();
    return row;
  }

  /** Whether there was a second row. */
  boolean metSeveral() {
    return several;
  }
}
