package dev.dorm.internal.load;

import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a running select, one after the other. It never splits: that would gather rows in
 * memory, and let several threads use one connection. When the program throws in the middle, the
 * rows are closed at once.
 */
final class RowSpliterator<T extends @Nullable Object> implements Spliterator<T> {
  private final OpenRows<T> rows;
  private List<T> piece = List.of();
  private int place;

  RowSpliterator(OpenRows<T> rows) {
    this.rows = rows;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!hasNext()) {
      return false;
    }
    T next = piece.get(place++);
    try {
      action.accept(next);
    } catch (RuntimeException | Error failure) {
      rows.close();
      throw failure;
    }
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    while (hasNext()) {
      try {
        while (place < piece.size()) {
          action.accept(piece.get(place++));
        }
      } catch (RuntimeException | Error failure) {
        rows.close();
        throw failure;
      }
    }
  }

  /** Whether a row is left, after reading the next piece where one is over. */
  private boolean hasNext() {
    if (place == piece.size()) {
      piece = rows.next();
      place = 0;
    }
    return place < piece.size();
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
