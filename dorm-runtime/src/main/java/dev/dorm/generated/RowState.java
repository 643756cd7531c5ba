package dev.dorm.generated;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a loaded row remembers: where it came from, what it held (in the generated subclass, as
 * typed fields), and, for few rows only, what else was loaded, set or computed. A new object has
 * none. Not thread-safe, like its row.
 */
public abstract class RowState {
  private @Nullable RowSource source;
  private boolean persisted;
  private @Nullable BitSet loaded;
  private @Nullable BitSet assigned;
  private @Nullable Map<Object, @Nullable Object> computed;

  /** Makes the state of a row that is not in the database yet. */
  protected RowState() {}

  /** Where the row came from, or null. */
  public final @Nullable RowSource source() {
    return source;
  }

  /** Says where the row came from; it is in the database from then on. */
  public final void cameFrom(RowSource origin) {
    source = origin;
    persisted = true;
  }

  /** Whether the row is in the database, as far as dorm knows. */
  public final boolean persisted() {
    return persisted;
  }

  /** Says whether the row is in the database. */
  public final void persisted(boolean value) {
    persisted = value;
  }

  /** Whether the column was loaded. */
  public final boolean isLoaded(int column) {
    RowSource origin = source;
    return origin == null || origin.loads(column) || (loaded != null && loaded.get(column));
  }

  /** Whether some column was not loaded. */
  public final boolean isPartial() {
    RowSource origin = source;
    return origin != null && !origin.loadsAll();
  }

  /** Says that a column was loaded later. */
  public final void markLoaded(int column) {
    if (loaded == null) {
      loaded = new BitSet();
    }
    loaded.set(column);
  }

  /** Whether the column was set through a setter although it was not loaded. */
  public final boolean isAssigned(int column) {
    return assigned != null && assigned.get(column);
  }

  /** Says that a column was set, so that a save writes it even when it was not loaded. */
  public final void markAssigned(int column) {
    if (assigned == null) {
      assigned = new BitSet();
    }
    assigned.set(column);
  }

  /** Forgets that a column was set, after it was written or read again. */
  public final void clearAssigned(int column) {
    if (assigned != null) {
      assigned.clear(column);
    }
  }

  /** Whether a value was computed for the row under a key. */
  public final boolean hasComputed(Object key) {
    return computed != null && computed.containsKey(key);
  }

  /** The value that was computed for the row under a key. */
  public final @Nullable Object computed(Object key) {
    return computed == null ? null : computed.get(key);
  }

  /** Keeps a computed value. */
  public final void compute(Object key, @Nullable Object value) {
    if (computed == null) {
      computed = new HashMap<>();
    }
    computed.put(key, value);
  }
}
