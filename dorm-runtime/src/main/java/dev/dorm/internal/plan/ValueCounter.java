package dev.dorm.internal.plan;

import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.TreeWalker;

/** Counts the values that a piece of a query takes. Not thread-safe. */
class ValueCounter extends TreeWalker {
  private int count;

  ValueCounter() {}

  /** The values that were met so far. */
  final int count() {
    return count;
  }

  static int of(Operand operand) {
    ValueCounter counter = new ValueCounter();
    counter.walk(operand);
    return counter.count;
  }

  static int of(Predicate predicate) {
    ValueCounter counter = new ValueCounter();
    counter.walk(predicate);
    return counter.count;
  }

  @Override
  public void slot(Slot slot) {
    count++;
  }

  @Override
  public void list(ListSlot list) {
    count++;
  }

  @Override
  public void inList(InList in) {
    super.inList(in);
    count++;
  }

  @Override
  protected void inside(Select select) {
    super.inside(select);
    count += ofWindows(select);
  }

  private static int ofWindows(Select select) {
    int sum =
        switch (select.window()) {
          case ALL -> 0;
          case LIMIT, OFFSET -> 1;
          case LIMIT_OFFSET -> 2;
        };
    if (select.source() != null) {
      for (Select part : select.source().parts()) {
        sum += ofWindows(part);
      }
    }
    return sum;
  }
}
