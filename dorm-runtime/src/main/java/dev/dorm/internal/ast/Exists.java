package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** A query that has at least one row. */
public record Exists(Select query) implements Predicate {
  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.exists(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
