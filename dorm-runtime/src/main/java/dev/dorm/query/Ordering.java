package dev.dorm.query;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.OrderTerm.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A term of an order. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 */
public final class Ordering<R> {
  private final Fragment fragment;

  Ordering(OrderTerm term, @Nullable Object[] values) {
    fragment = new Fragment(term, values);
  }

  /** The term as the engine holds it. */
  public Fragment fragment() {
    return fragment;
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
