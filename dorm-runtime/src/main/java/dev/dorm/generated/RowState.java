package dev.dorm.generated;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a loaded row remembers: where it came from, what it held (in the generated subclass, as
 * typed fields), and, for few rows only, what else was loaded, set or computed. A new object has
 * none. Not thread-safe, like its row.
 */
public abstract class RowState {
  private @Nullable RowSource source;
  private boolean persisted;
  private boolean quiet;
  private @Nullable Marks marks;
  private @Nullable Object @Nullable [] computed; // keys and values by turns, null where free

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

  /** Whether dorm itself reads the row, so that its getters load nothing. */
  public final boolean isQuiet() {
    return quiet;
  }

  /** Says whether dorm itself reads the row. */
  public final void quiet(boolean value) {
    quiet = value;
  }

  /** Whether the column was loaded. */
  public final boolean isLoaded(int column) {
    RowSource origin = source;
    return origin == null || origin.loads(column) || (marks != null && marks.loaded.get(column));
  }

  /** Whether some column was not loaded. */
  public final boolean isPartial() {
    RowSource origin = source;
    return origin != null && !origin.loadsAll();
  }

  /** Says that a column was loaded later. */
  public final void markLoaded(int column) {
    if (!isLoaded(column)) {
      marks().loaded.set(column);
    }
  }

  /** Whether the column was set through a setter although it was not loaded. */
  public final boolean isAssigned(int column) {
    return marks != null && marks.assigned.get(column);
  }

  /** Says that a column was set, so that a save writes it even when it was not loaded. */
  public final void markAssigned(int column) {
    marks().assigned.set(column);
  }

  /** Forgets that a column was set, after it was written or read again. */
  public final void clearAssigned(int column) {
    if (marks != null) {
      marks.assigned.clear(column);
    }
  }

  private Marks marks() {
    Marks known = marks;
    if (known == null) {
      known = new Marks();
      marks = known;
    }
    return known;
  }

  /** Whether a value was computed for the row under a key. */
  public final boolean hasComputed(Object key) {
    return place(key) >= 0;
  }

  /** The value that was computed for the row under a key. */
  public final @Nullable Object computed(Object key) {
    int place = place(key);
    return computed == null || place < 0 ? null : computed[place + 1];
  }

  /** Keeps a computed value. */
  public final void compute(Object key, @Nullable Object value) {
    int place = place(key);
    @Nullable Object[] pairs = computed;
    if (pairs == null) {
      computed = new @Nullable Object[] {key, value};
    } else if (place >= 0) {
      pairs[place + 1] = value;
    } else {
      int free = pairs.length;
      while (pairs[free - 2] == null) {
        free -= 2;
      }
      if (free == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * free);
        computed = pairs;
      }
      pairs[free] = key;
      pairs[free + 1] = value;
    }
  }

  /** Where a key stands among what was computed; -1 where it does not. */
  private int place(Object key) {
    @Nullable Object[] pairs = computed;
    for (int i = 0; pairs != null && i < pairs.length; i += 2) {
      if (key.equals(pairs[i])) {
        return i;
      }
    }
    return -1;
  }

  /** What was loaded later, and what was set. */
  private static final class Marks {
    private final BitSet loaded = new BitSet();
    private final BitSet assigned = new BitSet();
  }
}
