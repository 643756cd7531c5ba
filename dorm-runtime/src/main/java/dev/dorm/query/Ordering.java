package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.OrderTerm.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of an order. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class Ordering<R> {
  private static final OrderTerm RANDOM =
      new OrderTerm(
          new FunctionCall(SqlFunction.RANDOM, List.of(), ColumnTypes.DOUBLE),
          false,
          Nulls.LARGEST);

  private final Fragment fragment;

  Ordering(OrderTerm term, @Nullable Object[] values) {
    fragment = new Fragment(term, values);
  }

  /** In an order that is another one each time. */
  public static <R> Ordering<R> random() {
    return new Ordering<>(RANDOM, Fragment.NO_VALUES);
  }

  /** The term as the engine holds it. */
  public Fragment fragment() {
    return fragment;
  }

  /** The column or what else is ordered by, and the direction. */
  @Override
  public String toString() {
    return Wording.of((OrderTerm) fragment.node());
  }

  /** The same order with NULL first. */
  public Ordering<R> nullsFirst() {
    return withNulls(Nulls.FIRST);
  }

  /** The same order with NULL last. */
  public Ordering<R> nullsLast() {
    return withNulls(Nulls.LAST);
  }

  private Ordering<R> withNulls(Nulls nulls) {
    OrderTerm term = (OrderTerm) fragment.node();
    return new Ordering<>(
        new OrderTerm(term.operand(), term.descending(), nulls), fragment.values());
  }
}
