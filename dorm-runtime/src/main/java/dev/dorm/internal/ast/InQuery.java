package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** A value in the single column of a query. */
public record InQuery(Operand operand, Select query) implements Predicate {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.inQuery(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return true;
  }
}
