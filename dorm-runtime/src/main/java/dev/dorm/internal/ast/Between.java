package dev.dorm.internal.ast;

/** A value within bounds, both included. */
public record Between(Operand operand, Operand low, Operand high) implements Predicate {
  @Override
  public void accept(Visitor visitor) {
    visitor.between(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operand.nullable() || low.nullable() || high.nullable();
  }
}
