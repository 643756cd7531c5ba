package dev.dorm.internal.postgresql;

import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.connection.RowLoad;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way through COPY. It begins with the first piece that is sent; pieces end where
 * rows end, so that it can be ended and begun anew between any two. Not thread-safe.
 */
final class CopyLoad implements RowLoad {
  private static final int PIECE = 65_536;
  private static final int END = -1;

  /** The signature, no flags, no more header. */
  private static final byte[] HEADER =
      "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final byte[] TRAILER = {END, END};

  private final PGConnection driver;
  private final String sql;
  private final int columns;
  private final CopyBuffer buffer = new CopyBuffer(PIECE + PIECE / 16);
  private final CopyRow row;
  private int whole; // what of the buffer is whole rows
  private long rows;
  private @Nullable CopyIn copy;
  private @Nullable SQLException broken;

  CopyLoad(PGConnection driver, String sql, int[] types) {
    this.driver = driver;
    this.sql = sql;
    this.columns = types.length;
    this.row = new CopyRow(buffer, types);
  }

  @Override
  public ValueBinder row() {
    buffer.cut(whole);
    buffer.putShort(columns);
    return row;
  }

  @Override
  public void endRow() throws SQLException {
    whole = buffer.size();
    if (whole >= PIECE) {
      flush();
    }
  }

  private void flush() throws SQLException {
    requireWhole();
    CopyIn open = copy;
    if (open == null) {
      open = driver.getCopyAPI().copyIn(sql);
      copy = open;
      open.writeToCopy(HEADER, 0, HEADER.length);
    }
    open.writeToCopy(buffer.bytes(), 0, whole);
    whole = 0;
  }

  @Override
  public long end() throws SQLException {
    flush();
    endCopy();
    long count = rows;
    rows = 0;
    return count;
  }

  private void endCopy() throws SQLException {
    CopyIn open = copy;
    if (open != null) {
      open.writeToCopy(TRAILER, 0, TRAILER.length);
      rows += open.endCopy();
      copy = null;
    }
  }

  @Override
  public void pause() {
    try {
      endCopy();
    } catch (SQLException failure) {
      broken = failure;
    }
  }

  @Override
  public void requireWhole() throws SQLException {
    SQLException failure = broken;
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void abandon() throws SQLException {
    CopyIn open = copy;
    if (open != null && open.isActive()) {
      open.cancelCopy();
    }
  }

  @Override
  public boolean wasSent() {
    return copy != null || rows > 0;
  }
}
