package dev.dorm.internal.load;

import java.util.Collections;
import java.util.Iterator;
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
  private Iterator<T> piece = Collections.emptyIterator();

  RowSpliterator(OpenRows<T> rows) {
    this.rows = rows;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!piece.hasNext()) {
      piece = rows.next().iterator();
      if (!piece.hasNext()) {
        return false;
      }
    }
    T next = piece.next();
    try {
      action.accept(next);
    } catch (RuntimeException | Error failure) {
      rows.close();
      throw failure;
    }
    return true;
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
