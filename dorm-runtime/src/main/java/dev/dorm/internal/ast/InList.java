package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof InList inList
            && operand.equals(inList.operand)
            && list.equals(inList.list));
  }

  @Override
  public int hashCode() {
    return 31 * operand.hashCode() + list.hashCode();
  }
}
