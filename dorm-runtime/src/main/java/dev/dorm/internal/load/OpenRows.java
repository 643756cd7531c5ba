package dev.dorm.internal.load;

import dev.dorm.internal.execute.OpenCursor;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a running select, read in pieces of a size; closed with the last piece at the latest.
 * Not thread-safe.
 *
 * @param <T> what a row becomes
 */
public final class OpenRows<T extends @Nullable Object> implements AutoCloseable {
  private final @Nullable OpenCursor cursor;
  private final RowPieces<T> pieces;
  private final int size;
  private @Nullable Consumer<List<T>> afterwards;
  private boolean exhausted;

  OpenRows(@Nullable OpenCursor cursor, RowPieces<T> pieces, int size) {
    this.cursor = cursor;
    this.pieces = pieces;
    this.size = size;
    this.exhausted = cursor == null;
  }

  OpenRows<T> after(Consumer<List<T>> action) {
    afterwards = action;
    return this;
  }

  /**
   * The next piece, which nobody else changes; empty when there are no more rows.
   *
   * @throws dev.dorm.exception.StreamClosed when the rows were closed before they were at an end
   */
  public List<T> next() {
    OpenCursor open = cursor;
    if (exhausted || open == null) {
      return List.of();
    }
    List<T> piece = open.read(rows -> pieces.read(rows, size));
    if (piece.size() < size) {
      exhausted = true;
      open.close();
    }
    if (afterwards != null && !piece.isEmpty()) {
      afterwards.accept(piece);
    }
    return piece;
  }

  /** Whether the last piece was read. */
  boolean isExhausted() {
    return exhausted;
  }

  /** Closes the rows and gives their connection back; never throws. */
  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
    }
  }
}
