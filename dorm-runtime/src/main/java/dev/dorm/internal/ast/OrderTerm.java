package dev.dorm.internal.ast;

import dev.dorm.generated.Node;
import org.jspecify.annotations.Nullable;

/**
 * A term of an order. NULL is the largest value unless the term says where it stands.
 *
 * @param operand what is ordered by
 * @param descending whether the order is reversed
 * @param nulls where NULL stands
 */
public record OrderTerm(Operand operand, boolean descending, Nulls nulls) implements Node {

  /** Where NULL stands. */
  public enum Nulls {
    /** As the largest value. */
    LARGEST,
    /** First. */
    FIRST,
    /** Last. */
    LAST
  }

  /** The opposite order. */
  public OrderTerm reversed() {
    Nulls mirrored =
        switch (nulls) {
          case LARGEST -> Nulls.LARGEST;
          case FIRST -> Nulls.LAST;
          case LAST -> Nulls.FIRST;
        };
    return new OrderTerm(operand, !descending, mirrored);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OrderTerm orderTerm
            && descending == orderTerm.descending
            && nulls == orderTerm.nulls
            && operand.equals(orderTerm.operand));
  }

  @Override
  public int hashCode() {
    int hash = operand.hashCode();
    hash = 31 * hash + Boolean.hashCode(descending);
    return 31 * hash + nulls.hashCode();
  }
}
