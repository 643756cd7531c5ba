package dev.dorm.tests.differential;

import dev.dorm.query.FrameEnd;
import dev.dorm.query.Window;
import dev.dorm.query.Windows;

/**
 * Which rows of a window count.
 *
 * @param unit what the distances count
 * @param from the distance of the first row; {@link #END} less than nothing for the begin
 * @param to the distance of the last row; {@link #END} for the end
 */
record Frame(Unit unit, int from, int to) {
  static final int END = 1_000;

  /** What distances count. */
  enum Unit {
    /** Nothing is said. */
    NONE,
    ROWS,
    GROUPS,
    RANGE
  }

  static Frame of(Pool pool) {
    Unit unit = pool.one(Unit.values());
    if (unit == Unit.NONE) {
      return new Frame(unit, 0, 0);
    }
    if (unit == Unit.RANGE) {
      return pool.often(2)
          ? new Frame(unit, -END, pool.one(0, END))
          : new Frame(unit, 0, pool.one(0, END));
    }
    int from = pool.one(-END, -2, -1, 0, 1);
    int to = pool.one(END, from == -END ? -1 : from, Math.max(from, 0), Math.max(from, 0) + 2);
    return new Frame(unit, from, to);
  }

  Window<Object> on(Window<Object> window) {
    return switch (unit) {
      case NONE -> window;
      case ROWS -> window.rows(end(from), end(to));
      case GROUPS -> window.groups(end(from), end(to));
      case RANGE -> window.range(end(from), end(to));
    };
  }

  private static FrameEnd end(int distance) {
    if (Math.abs(distance) == END) {
      return distance < 0 ? Windows.unboundedPreceding() : Windows.unboundedFollowing();
    }
    if (distance == 0) {
      return Windows.currentRow();
    }
    return distance < 0 ? Windows.preceding(-distance) : Windows.following(distance);
  }

  @Override
  public String toString() {
    return unit == Unit.NONE ? "" : "." + unit + "(" + from + ", " + to + ")";
  }
}
