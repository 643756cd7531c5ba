package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Incomparable;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether equal rows are given once.
 *
 * @param all whether rows that are equal in all values are given once
 * @param on the values of which only the first row of each combination is given; empty for none
 */
public record Distinct(boolean all, List<Operand> on) {
  /** Every row. */
  public static final Distinct NONE = new Distinct(false, List.of());

  /** Equal rows once. */
  public static final Distinct ALL = new Distinct(true, List.of());

  /** The first row of each combination of some values. */
  static Distinct on(List<Fragment> values) {
    List<Operand> operands = new ArrayList<>(values.size());
    for (Fragment value : values) {
      if (value.values().length > 0) {
        throw new QueryDefinitionError(
            "DORM3132",
            "distinctOn() of an expression that holds values of the program: the database cannot"
                + " tell that the order begins with the same expression. FIX: distinctOn(…) of"
                + " columns.",
            null);
      }
      Operand operand = (Operand) value.node();
      Incomparable.refuse(operand, "distinctOn()", "");
      operands.add(operand);
    }
    return new Distinct(false, List.copyOf(operands));
  }

  /** Whether only the first row of each combination of some values is given. */
  public boolean isOn() {
    return !on.isEmpty();
  }

  /**
   * The order that begins with the values of which only the first row is given.
   *
   * @param order the order that is asked for
   * @param explicit whether the program asked for it, so that it must begin with them itself
   */
  List<OrderTerm> order(List<OrderTerm> order, boolean explicit) {
    if (on.isEmpty()) {
      return order;
    }
    int length = Math.min(on.size(), order.size());
    List<Operand> first = new ArrayList<>();
    for (OrderTerm term : order.subList(0, length)) {
      first.add(term.operand());
    }
    if (first.containsAll(on)) {
      return order;
    }
    if (explicit) {
      throw new QueryDefinitionError(
          "DORM3132",
          "distinctOn() gives the first row of each combination, but the order begins with other"
              + " values. FIX: orderBy(…) the same values first, then what decides which row is"
              + " first.",
          null);
    }
    List<OrderTerm> extended = new ArrayList<>();
    for (Operand operand : on) {
      extended.add(new OrderTerm(operand, false, OrderTerm.Nulls.LARGEST));
    }
    extended.addAll(order);
    return extended;
  }
}
