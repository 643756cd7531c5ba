package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlWindow;
import java.util.List;

/**
 * A number of a row among those of a window; {@code over} says which. Immutable and thread-safe.
 */
public final class WindowRank {
  private final SqlWindow function;
  private final List<Fragment> arguments;

  WindowRank(SqlWindow function, Fragment... arguments) {
    this.function = function;
    this.arguments = List.of(arguments);
  }

  /**
   * The number of each row among those of a window.
   *
   * @param <R> the model that the query starts from
   */
  public <R> LongExpression<R> over(Window<R> window) {
    return new LongExpression<>(
        ColumnTypes.LONG, Operands.window(window).of(function, ColumnTypes.LONG, arguments));
  }
}
