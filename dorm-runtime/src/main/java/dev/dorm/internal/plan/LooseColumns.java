package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.internal.ast.AggregateCall;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.TreeWalker;
import java.util.Set;

/**
 * Refuses columns that have no single value in a group: those that neither make the group nor stand
 * in an aggregate. Not thread-safe.
 */
final class LooseColumns extends TreeWalker {
  private final Set<Operand> groups;

  LooseColumns(Set<Operand> groups) {
    this.groups = groups;
  }

  @Override
  public void aggregate(AggregateCall call) {
    if (depth() > 0) {
      super.aggregate(call);
    }
  }

  @Override
  public void column(ColumnRef column) {
    ColumnRef outside = new ColumnRef(0, column.path(), column.column());
    if (column.level() == depth() && !groups.contains(outside)) {
      throw new QueryDefinitionError(
          "DORM3126",
          column.column().label()
              + " differs among the rows of a group and stands outside of an aggregate. FIX: name it"
              + " in values(…) or select(…) too, or aggregate it; a condition on it alone belongs in"
              + " a filter(…) of its own.",
          null);
    }
  }
}
