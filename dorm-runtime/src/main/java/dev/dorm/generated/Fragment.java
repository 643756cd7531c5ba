package dev.dorm.generated;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query with the values that travel beside it, in the order of its slots. Immutable:
 * nobody changes the array.
 */
public final class Fragment {
  /** No values. */
  public static final @Nullable Object[] NO_VALUES = {};

  private final Node node;
  private final @Nullable Object[] values;

  /** Makes a fragment; the array is handed over. */
  public Fragment(Node node, @Nullable Object... values) {
    this.node = node;
    this.values = values;
  }

  /** The piece without values. */
  public Node node() {
    return node;
  }

  /** The values, not to be changed. */
  public @Nullable Object[] values() {
    return values;
  }

  /** The values of two pieces, one behind the other. */
  public static @Nullable Object[] join(@Nullable Object[] first, @Nullable Object[] second) {
    if (first.length == 0) {
      return second;
    }
    if (second.length == 0) {
      return first;
    }
    @Nullable Object[] joined = new Object[first.length + second.length];
    System.arraycopy(first, 0, joined, 0, first.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
