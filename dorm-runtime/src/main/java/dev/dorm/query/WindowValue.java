package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlWindow;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of another row of a window; {@code over} says of which. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the Java type of the value
 * @param <E> the expression that the value is
 */
public final class WindowValue<R, T, E extends Expression<R, T>> {
  private final SqlWindow function;
  private final Windowed<R, T, E> value;
  private final List<Fragment> more;

  WindowValue(SqlWindow function, Windowed<R, T, E> value, Fragment... more) {
    this.function = function;
    this.value = Operands.present(value);
    this.more = List.of(more);
  }

  /** The value of the other row for each row of a window; NULL where there is none. */
  public E over(Window<R> window) {
    List<Fragment> arguments = new ArrayList<>(1 + more.size());
    arguments.add(value.fragment());
    arguments.addAll(more);
    return value.windowed(Operands.window(window).of(function, value.type(), arguments));
  }
}
