package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Operand;
import java.util.Arrays;
import java.util.List;

/** What calls are given, as the engine holds it; null is refused. */
final class Operands {
  private static final String VALUE = "A value of the row";
  private static final String QUERY = "A query inside a query";
  private static final String QUERY_FIX = "a query";
  private static final String FIX = "a column or an expression; isNull() and setNull() say NULL";

  private Operands() {}

  /**
   * The expression itself. Any class will do, so that whoever calls it loads no class of
   * expressions to be verified.
   */
  static <E> E present(E value) {
    return Arguments.present(value, VALUE, FIX);
  }

  static Fragment of(Expression<?, ?> value) {
    return present(value).fragment();
  }

  static Operand operand(Expression<?, ?> value) {
    return present(value).operand();
  }

  static Fragment of(Condition<?> condition) {
    return Condition.present(condition).fragment();
  }

  static Fragment of(Ordering<?> term) {
    return Arguments.present(term, "An order", "leave it out").fragment();
  }

  static Fragment of(Subquery<?> query) {
    return Arguments.present(query, QUERY, QUERY_FIX).subquery();
  }

  static Fragment of(ColumnSubquery<?> query) {
    return Arguments.present(query, QUERY, QUERY_FIX).columnSubquery();
  }

  /** A value of the program. */
  static <V> V value(V value) {
    return Arguments.present(value, "A value in an expression", FIX);
  }

  static <V> V interval(V value) {
    return Arguments.present(value, "An interval", "a Period or a Duration, of zero for none");
  }

  static FrameEnd end(FrameEnd end) {
    return Arguments.present(end, "An end of a frame", "such as currentRow()");
  }

  static <R> Window<R> window(Window<R> window) {
    return Arguments.present(window, "A window", "such as partitionBy(), of all rows");
  }

  /** What stands for all values of a call, and is an array or a collection. */
  static <V> V given(V values) {
    return Arguments.present(
        values, "What stands for all values", "an empty list, or no arguments");
  }

  /** The values of a call as a list. */
  static <E> List<E> list(E[] values) {
    return Arrays.asList(given(values));
  }

  /** The values of a call, each of which must be there. */
  static <E> E[] all(E[] values) {
    return Arguments.elements(values, "The values");
  }
}
