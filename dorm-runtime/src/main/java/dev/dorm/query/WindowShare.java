package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.SqlWindow;
import java.util.List;

/**
 * A place of a row among those of a window, from 0 to 1; {@code over} says which. Immutable and
 * thread-safe.
 */
public final class WindowShare {
  private final SqlWindow function;

  WindowShare(SqlWindow function) {
    this.function = function;
  }

  /**
   * The place of each row among those of a window.
   *
   * @param <R> the model that the query starts from
   */
  public <R> DoubleExpression<R> over(Window<R> window) {
    return new DoubleExpression<>(
        ColumnTypes.DOUBLE, Operands.window(window).of(function, ColumnTypes.DOUBLE, List.of()));
  }
}
