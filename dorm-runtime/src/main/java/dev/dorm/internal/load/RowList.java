package dev.dorm.internal.load;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a fetch: a list that cannot be changed, and that holds on to the rows that were
 * fetched along, so that these know their peers as long as the list is in use.
 */
final class RowList<M> extends AbstractList<M> implements RandomAccess {
  private final ArrayList<M> rows;
  private final List<RowList<?>> companions = new ArrayList<>(0);

  RowList(int expected) {
    rows = new ArrayList<>(expected);
  }

  void append(M row) {
    rows.add(row);
  }

  void keep(RowList<?> companion) {
    companions.add(companion);
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
