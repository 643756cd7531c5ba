package dev.dorm.internal.compile;

import dev.dorm.generated.ColumnOption;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Statement;

/** Tells the statements that read one row of one table by its key. */
final class LookUps {
  private LookUps() {}

  static boolean isLookUp(Statement statement) {
    return statement instanceof Select select
        && select.through() == null
        && select.source() == null
        && select.joins().isEmpty()
        && select.where() instanceof Comparison comparison
        && comparison.operator() == Comparison.Operator.EQ
        && comparison.right() instanceof Slot
        && comparison.left() instanceof ColumnRef left
        && left.path() == null
        && left.column().is(ColumnOption.KEY);
  }
}
