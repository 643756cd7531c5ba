package dev.dorm.internal.execute;

import dev.dorm.exception.DormException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A result that stays open, with the connection it needs, until it is closed. One that nobody
 * refers to any more is closed and reported. Not thread-safe; closing it again does nothing.
 */
public final class OpenCursor implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final CursorState state;
  private final Cleaner.Cleanable cleanable;

  OpenCursor(CursorState state) {
    this.state = state;
    this.cleanable = CLEANER.register(this, state::abandoned);
  }

  /**
   * Reads some of the rows that are left. When that fails, the result is closed.
   *
   * @throws dev.dorm.exception.StreamClosed when the result was closed before
   * @throws DormException when the database fails; never with a bound value in its message
   */
  public <T extends @Nullable Object> T read(RowsReader<T> reader) {
    try {
      return state.read(reader);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /** Whether rows can be read. */
  public boolean isOpen() {
    return !state.isClosed();
  }

  /** Closes the result and gives its connection back; never throws. */
  @Override
  public void close() {
    try {
      state.close(null);
      cleanable.clean();
    } finally {
      Reference.reachabilityFence(this);
    }
  }
}
