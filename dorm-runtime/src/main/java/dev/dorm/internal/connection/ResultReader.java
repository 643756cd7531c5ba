package dev.dorm.internal.connection;

import dev.dorm.generated.RowReader;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A reader over one result at a time. Not thread-safe. */
public abstract class ResultReader implements RowReader {
  private @Nullable ResultSet rows;

  /** Makes a reader without a result. */
  protected ResultReader() {}

  /** Reads from another result from now on; null when the last one is done. */
  public final void attach(@Nullable ResultSet result) {
    rows = result;
  }

  /** The result that is read. */
  protected final ResultSet rows() {
    ResultSet result = rows;
    if (result == null) {
      throw new IllegalStateException("The rows of this statement were read to the end.");
    }
    return result;
  }
}
