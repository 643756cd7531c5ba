package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** A value in a list that is not empty. */
public record InList(Operand operand, ListSlot list) implements Predicate {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.inList(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return operand.nullable();
  }
}
