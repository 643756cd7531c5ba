package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlWindow;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Frame.Place;

/** Values over windows of rows; said as {@code Dsl.…}. */
@SuppressWarnings("varargs") // the arrays are only read
public abstract class Windows extends Texts {
  /** The words are static. */
  protected Windows() {}

  /** The window of the rows that are equal in these values, NULL being equal to NULL. */
  @SafeVarargs
  public static <R> Window<R> partitionBy(Expression<R, ?>... values) {
    return Window.<R>all().partitionBy(values);
  }

  /** The window of all rows of the query in an order; without terms in none. */
  @SafeVarargs
  public static <R> Window<R> orderBy(Ordering<R>... terms) {
    return Window.<R>all().orderBy(terms);
  }

  /** The number of the row in the order of the window, from 1. */
  public static WindowRank rowNumber() {
    return new WindowRank(SqlWindow.ROW_NUMBER);
  }

  /** One more than the number of rows before; equal rows have the same rank: 1, 2, 2, 4. */
  public static WindowRank rank() {
    return new WindowRank(SqlWindow.RANK);
  }

  /** The rank without gaps: 1, 2, 2, 3. */
  public static WindowRank denseRank() {
    return new WindowRank(SqlWindow.DENSE_RANK);
  }

  /** The number of the part, from 1, when the rows are parted evenly, the first parts greater. */
  public static WindowRank ntile(int parts) {
    if (parts < 1) {
      throw new QueryDefinitionError(
          "DORM3104", "ntile(" + parts + "): rows make one part at least. FIX: 1 or more.", null);
    }
    return new WindowRank(SqlWindow.NTILE, Calls.value(parts));
  }

  /** The rank from 0 to 1: {@code (rank - 1) / (rows - 1)}, 0 of a single row. */
  public static WindowShare percentRank() {
    return new WindowShare(SqlWindow.PERCENT_RANK);
  }

  /** The part of the rows that stand before the row or are equal to it. */
  public static WindowShare cumeDist() {
    return new WindowShare(SqlWindow.CUME_DIST);
  }

  /** The value of the row before; NULL of the first one. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lag(
      Windowed<R, T, E> value) {
    return new WindowValue<>(SqlWindow.LAG, value);
  }

  /** The value of the row so many before; NULL where there is none. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lag(
      Windowed<R, T, E> value, int rows) {
    return shifted(SqlWindow.LAG, value, rows);
  }

  /** The value of the row so many before, or another value where there is no such row. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lag(
      Windowed<R, T, E> value, int rows, T otherwise) {
    return shifted(SqlWindow.LAG, value, rows, otherwise);
  }

  /** The value of the row behind; NULL of the last one. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lead(
      Windowed<R, T, E> value) {
    return new WindowValue<>(SqlWindow.LEAD, value);
  }

  /** The value of the row so many behind; NULL where there is none. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lead(
      Windowed<R, T, E> value, int rows) {
    return shifted(SqlWindow.LEAD, value, rows);
  }

  /** The value of the row so many behind, or another value where there is no such row. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lead(
      Windowed<R, T, E> value, int rows, T otherwise) {
    return shifted(SqlWindow.LEAD, value, rows, otherwise);
  }

  /** The value of the first row of the frame. */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> firstValue(
      Windowed<R, T, E> value) {
    return new WindowValue<>(SqlWindow.FIRST_VALUE, value);
  }

  /**
   * The value of the last row of the frame, which without one ends at the row and its equals:
   * {@code rows(unboundedPreceding(), unboundedFollowing())} is the whole window.
   */
  public static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> lastValue(
      Windowed<R, T, E> value) {
    return new WindowValue<>(SqlWindow.LAST_VALUE, value);
  }

  private static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> shifted(
      SqlWindow function, Windowed<R, T, E> value, int rows) {
    return new WindowValue<>(function, value, distance(function, rows));
  }

  private static <R, T, E extends Expression<R, T>> WindowValue<R, T, E> shifted(
      SqlWindow function, Windowed<R, T, E> value, int rows, T otherwise) {
    return new WindowValue<>(
        function,
        value,
        distance(function, rows),
        otherwise(Operands.present(value).type(), otherwise));
  }

  private static Fragment distance(SqlWindow function, int rows) {
    return Calls.value(Calls.natural(rows, function == SqlWindow.LAG ? "lag" : "lead"));
  }

  /** A text may be longer than the column. */
  private static <T> Fragment otherwise(ColumnType<T> type, T value) {
    Arguments.present(
        value,
        "lag(…) or lead(…): the value otherwise",
        "without it: where there is no row, it is NULL");
    return value instanceof String text
        ? Calls.value(ColumnTypes.TEXT, text)
        : Calls.value(type, value);
  }

  /** A frame's end at the first row of the window. */
  public static FrameEnd unboundedPreceding() {
    return FrameEnd.at(Place.UNBOUNDED_PRECEDING);
  }

  /** A frame's end so many rows, or groups of equal rows, before the row. */
  public static FrameEnd preceding(int distance) {
    return FrameEnd.at(Place.PRECEDING, Calls.natural(distance, "preceding"));
  }

  /** A frame's end at the row; of groups and ranges with its equals. */
  public static FrameEnd currentRow() {
    return FrameEnd.at(Place.CURRENT_ROW);
  }

  /** A frame's end so many rows, or groups of equal rows, behind the row. */
  public static FrameEnd following(int distance) {
    return FrameEnd.at(Place.FOLLOWING, Calls.natural(distance, "following"));
  }

  /** A frame's end at the last row of the window. */
  public static FrameEnd unboundedFollowing() {
    return FrameEnd.at(Place.UNBOUNDED_FOLLOWING);
  }
}
