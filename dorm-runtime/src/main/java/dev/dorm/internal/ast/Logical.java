package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predicates joined by one connector; at least two, none of them joined by the same connector. */
public record Logical(Connector connector, List<Predicate> operands, int depth)
    implements Predicate {

  /** The connectors. */
  public enum Connector {
    /** All. */
    AND,
    /** At least one. */
    OR
  }

  /** Joins two predicates; nested joins of the same connector become one. */
  public static Predicate of(Connector connector, Predicate first, Predicate second) {
    Always neutral = connector == Connector.AND ? Always.TRUE : Always.FALSE;
    Always decisive = connector == Connector.AND ? Always.FALSE : Always.TRUE;
    if (first.equals(neutral) || second.equals(decisive)) {
      return second;
    }
    if (second.equals(neutral) || first.equals(decisive)) {
      return first;
    }
    List<Predicate> operands = new ArrayList<>();
    flatten(connector, first, operands);
    flatten(connector, second, operands);
    int depth = 0;
    for (Predicate operand : operands) {
      depth = Math.max(depth, operand.depth());
    }
    return new Logical(connector, List.copyOf(operands), depth + 1);
  }

  /** Joins operands that were flattened; {@code depth} is known to whoever did it. */
  public static Predicate of(Connector connector, List<Predicate> operands, int depth) {
    return new Logical(connector, List.copyOf(operands), depth);
  }

  /** Adds a predicate to the operands of a connector, in pieces if it is joined by the same one. */
  public static void flatten(Connector connector, Predicate predicate, List<Predicate> operands) {
    if (predicate instanceof Logical logical && logical.connector == connector) {
      operands.addAll(logical.operands);
    } else {
      operands.add(predicate);
    }
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.logical(this);
  }

  @Override
  public boolean mayBeUnknown() {
    for (Predicate operand : operands) {
      if (operand.mayBeUnknown()) {
        return true;
      }
    }
    return false;
  }

  /** The key, if it is among several. */
  @Override
  public @Nullable ColumnReference uniqueGiven() {
    ColumnReference found = null;
    if (connector == Connector.AND) {
      for (int i = 0; i < operands.size(); i++) {
        ColumnReference given = operands.get(i).uniqueGiven();
        if (given != null && (found == null || given.is(ColumnOption.KEY))) {
          found = given;
        }
      }
    }
    return found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Logical logical
            && connector == logical.connector
            && depth == logical.depth
            && operands.equals(logical.operands));
  }

  @Override
  public int hashCode() {
    int hash = connector.hashCode();
    hash = 31 * hash + operands.hashCode();
    return 31 * hash + depth;
  }
}
