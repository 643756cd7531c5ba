package dev.dorm.internal.ast;

/** A value in a list that is not empty. */
public record InList(Operand operand, ListSlot list) implements Predicate {
  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.inList(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operand.nullable();
  }
}
