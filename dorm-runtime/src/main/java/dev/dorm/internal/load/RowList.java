package dev.dorm.internal.load;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a fetch: a list that cannot be changed, and that holds on to the rows that were
 * fetched along, so that these know their peers as long as the list is in use.
 */
final class RowList<M> extends AbstractList<M> implements RandomAccess {
  private final ArrayList<M> rows;
  private @Nullable List<RowList<?>> companions;

  RowList(int expected) {
    rows = new ArrayList<>(expected);
  }

  /** Makes room for so many rows at once. */
  void expect(int count) {
    rows.ensureCapacity(count);
  }

  void append(M row) {
    rows.add(row);
  }

  void keep(RowList<?> companion) {
    List<RowList<?>> kept = companions;
    if (kept == null) {
      kept = new ArrayList<>(2);
      companions = kept;
    }
    kept.add(companion);
  }

  @Override
  public M get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public Object[] toArray() {
    return rows.toArray();
  }

  @Override
  public <T> T[] toArray(T[] array) {
    return rows.toArray(array);
  }
}
