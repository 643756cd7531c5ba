package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Select.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ordered rows.
 *
 * @param limit at most so many; -1 for all
 * @param offset behind so many
 */
public record RowWindow(long limit, long offset) {
  /** All rows. */
  public static final RowWindow ALL = new RowWindow(-1, 0);

  /** At most none, one, two: what a query of one row asks for. */
  private static final RowWindow[] FEW = {
    new RowWindow(0, 0), new RowWindow(1, 0), new RowWindow(2, 0)
  };

  private static final @Nullable Object[][] FEW_VALUES = {{0L}, {1L}, {2L}};

  RowWindow limitedTo(long count) {
    return new RowWindow(notNegative("limit", count), offset);
  }

  RowWindow offsetBy(long count) {
    return new RowWindow(limit, notNegative("offset", count));
  }

  RowWindow sliced(long from, long to) {
    notNegative("slice", from);
    notNegative("slice", to);
    long length = Math.max(0, to - from);
    long available = limit < 0 ? length : Math.max(0, Math.min(length, limit - from));
    long start = Math.addExact(offset, from);
    return start == 0 && available < FEW.length
        ? FEW[(int) available]
        : new RowWindow(available, start);
  }

  private static long notNegative(String method, long value) {
    if (value < 0) {
      throw new QueryDefinitionError(
          "DORM3020",
          method
              + "("
              + value
              + "): places are counted from 0. FIX: a number that is not negative,"
              + " or reverse() to count from the end.",
          null);
    }
    return value;
  }

  /** Whether there is no limit and no offset. */
  public boolean isAll() {
    return limit < 0 && offset == 0;
  }

  boolean isNone() {
    return limit == 0;
  }

  Window shape() {
    if (limit < 0) {
      return offset == 0 ? Window.ALL : Window.OFFSET;
    }
    return offset == 0 ? Window.LIMIT : Window.LIMIT_OFFSET;
  }

  @Nullable Object[] values() {
    if (limit < 0) {
      return offset == 0 ? Fragment.NO_VALUES : new @Nullable Object[] {offset};
    }
    if (offset > 0) {
      return new @Nullable Object[] {limit, offset};
    }
    return limit < FEW_VALUES.length ? FEW_VALUES[(int) limit] : new @Nullable Object[] {limit};
  }
}
