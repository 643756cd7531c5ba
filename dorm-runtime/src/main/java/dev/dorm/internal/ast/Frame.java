package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/**
 * Which rows around a row count.
 *
 * @param unit what is counted
 * @param from the first
 * @param to the last
 */
public record Frame(Unit unit, End from, End to) {

  /** How many values it takes. */
  public int values() {
    return (from.distance() == null ? 0 : 1) + (to.distance() == null ? 0 : 1);
  }

  /** What is counted. */
  public enum Unit {
    /** Rows. */
    ROWS,
    /** Rows, those that are equal in the order being one. */
    GROUPS,
    /** Rows, those that are equal in the order belonging together. */
    RANGE
  }

  /** Where a frame ends, in the order from the first row to the last. */
  public enum Place {
    /** At the first row of all. */
    UNBOUNDED_PRECEDING,
    /** So many before the row. */
    PRECEDING,
    /** At the row. */
    CURRENT_ROW,
    /** So many behind the row. */
    FOLLOWING,
    /** At the last row of all. */
    UNBOUNDED_FOLLOWING
  }

  /**
   * An end of a frame.
   *
   * @param place where
   * @param distance how far from the row; null where the place says it
   */
  public record End(Place place, @Nullable Slot distance) {}
}
