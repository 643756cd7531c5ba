package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** A value that is NULL, or is not. */
public record IsNull(Operand operand, boolean negated) implements Predicate {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.isNull(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
