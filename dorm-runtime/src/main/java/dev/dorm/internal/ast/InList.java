package dev.dorm.internal.ast;

/** A value in a list that is not empty. */
public record InList(Operand operand, ListSlot list) implements Predicate {
  @Override
  public void accept(Visitor visitor) {
    visitor.inList(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operand.nullable();
  }
}
