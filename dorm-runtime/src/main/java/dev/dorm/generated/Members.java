package dev.dorm.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of the rows behind a to-many relation.
 *
 * @param <T> the other model
 */
public abstract class Members<T> {
  private @Nullable List<T> prefetched;

  /** Makes an empty holder. */
  protected Members() {}

  /** The rows that were fetched beforehand, or null. */
  public final @Nullable List<T> prefetched() {
    return prefetched;
  }

  /**
   * All rows; loads them, with those of the other rows of the same fetch, when they are not at
   * hand.
   */
  public abstract List<T> rows();

  /**
   * Puts rows at hand, or drops them with null; for the engine, which hands the list over
   * unchangeable.
   */
  public final void fill(@Nullable List<T> rows) {
    prefetched = rows;
  }
}
