package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.generated.SqlWindow;
import dev.dorm.internal.ast.AggregateCall;
import java.util.List;

/**
 * A value that can be taken over a window of rows: an aggregate by {@link #over}, any value by
 * {@code lag}, {@code lead}, {@code firstValue} and {@code lastValue} of {@code Dsl}. Only dorm
 * implements it.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 * @param <E> the expression that the value is over a window
 */
public interface Windowed<R, T, E extends Expression<R, T>> {
  /** The value as the engine holds it. */
  Fragment fragment();

  /** How values travel; for the engine. */
  ColumnType<T> type();

  /** A call over a window as an expression; for the engine. */
  E windowed(Fragment call);

  /**
   * The aggregate over the rows of a window, as a value of each row: {@code
   * Book_.pages.sum().over(partitionBy(Book_.author))}. With an order and without a frame it is
   * computed over the rows up to this one and its equals.
   *
   * @throws QueryDefinitionError when the value is no aggregate, or one of distinct or ordered
   *     values
   */
  default E over(Window<R> window) {
    Operands.window(window);
    if (!(fragment().node() instanceof AggregateCall call)) {
      throw new QueryDefinitionError(
          "DORM3105",
          "over(…) takes an aggregate over a window, and got a value of the row itself. FIX: an"
              + " aggregate of it, such as .sum() or .max(), or lag(…), firstValue(…) and their"
              + " like.",
          null);
    }
    if (call.distinct() || !call.order().isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3105",
          "over(…) of an aggregate of "
              + (call.distinct() ? "distinct" : "ordered")
              + " values: no database computes it. FIX: the aggregate without, or a scalar(…) of a"
              + " query of the rows.",
          null);
    }
    return windowed(
        call.aggregate() == SqlAggregate.AVG && type().kind() == ColumnKind.DECIMAL
            ? Decimals.meanOver(window, call, fragment().values())
            : window.of(SqlWindow.AGGREGATE, type(), List.of(fragment())));
  }
}
