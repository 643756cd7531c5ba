package dev.dorm.internal.ast;

/** Tells values that are computed from several rows of the select they stand in. */
public final class AggregateFinder extends TreeWalker {
  private boolean found;

  private AggregateFinder() {}

  /** Whether a value is computed from several rows. */
  public static boolean isAggregate(Operand operand) {
    AggregateFinder finder = new AggregateFinder();
    finder.walk(operand);
    return finder.found;
  }

  @Override
  protected void inside(Select select) {}

  @Override
  public void aggregate(AggregateCall call) {
    found = true;
  }
}
