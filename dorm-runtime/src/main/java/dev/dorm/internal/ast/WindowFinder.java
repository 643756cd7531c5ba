package dev.dorm.internal.ast;

/** Tells values that are computed from the rows around each row of the select they stand in. */
public final class WindowFinder extends TreeWalker {
  private boolean found;

  private WindowFinder() {}

  /** Whether a value is computed from the rows around. */
  public static boolean in(Operand operand) {
    WindowFinder finder = new WindowFinder();
    finder.walk(operand);
    return finder.found;
  }

  /** Whether something in a predicate is computed from the rows around. */
  public static boolean in(Predicate predicate) {
    WindowFinder finder = new WindowFinder();
    finder.walk(predicate);
    return finder.found;
  }

  @Override
  protected void inside(Select select) {}

  @Override
  public void window(WindowCall call) {
    found = true;
  }
}
