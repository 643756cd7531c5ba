package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** True of every row, or of none. */
public record Always(boolean value) implements Predicate {
  /** True of every row. */
  public static final Always TRUE = new Always(true);

  /** True of no row. */
  public static final Always FALSE = new Always(false);

  @Override
  public <T extends @Nullable Object> T accept(Visitor<T> visitor) {
    return visitor.always(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
