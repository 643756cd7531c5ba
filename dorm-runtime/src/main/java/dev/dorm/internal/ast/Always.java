package dev.dorm.internal.ast;

/** True of every row, or of none. */
public record Always(boolean value) implements Predicate {
  /** True of every row. */
  public static final Always TRUE = new Always(true);

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
}
