package dev.dorm.internal.ast;

import org.jspecify.annotations.Nullable;

/** True of every row, or of none. */
public record Always(boolean value) implements Predicate {
  /** True of every row. */
  public static final Always TRUE = new Always(true);

  /** What the empty condition says, nothing: it filters no row, also where it is negated. */
  public static final Always EMPTY = new Always(true);

  /** True of no row. */
  public static final Always FALSE = new Always(false);

  @Override
  public void accept(Visitor visitor) {
    visitor.always(this);
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Always always && value == always.value);
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(value);
  }
}
