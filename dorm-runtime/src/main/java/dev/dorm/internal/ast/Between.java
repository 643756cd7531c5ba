package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** A value within bounds, both included. */
public record Between(Operand operand, Operand low, Operand high) implements Predicate {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.between(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operand.nullable() || low.nullable() || high.nullable();
  }
}
