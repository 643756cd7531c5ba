package dev.dorm.internal.ast;

/** A value that is NULL, or is not. */
public record IsNull(Operand operand, boolean negated) implements Predicate {
  @Override
  public void accept(Visitor visitor) {
    visitor.isNull(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
