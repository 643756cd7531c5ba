package dev.dorm.internal.load;

import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a to-many relation of one owner, as a list that its user cannot change. Not
 * thread-safe while it is filled.
 */
final class OwnedRows<M, T> extends AbstractList<T> implements RandomAccess {
  private static final @Nullable Object[] NONE = {};
  private static final int FEW = 4;

  private final M owner;
  private @Nullable Object[] rows = NONE;
  private int size;

  OwnedRows(M owner) {
    this.owner = owner;
  }

  /** Adds a row, which need not look for its owner then. */
  @SuppressWarnings("unchecked") // the relation back leads to the owner's model
  void add(T row, ModelBinding<T> target, @Nullable RelationReference back) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, Math.max(FEW, 2 * size));
    }
    rows[size++] = row;
    Reference<M> reference =
        back == null ? null : (Reference<M>) target.reference(row, back.index());
    if (reference != null && reference.row() == null) {
      reference.fill(owner);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // only rows of the model are added
  public T get(int index) {
    return (T) Objects.requireNonNull(rows[Objects.checkIndex(index, size)]);
  }

  @Override
  public int size() {
    return size;
  }
}
