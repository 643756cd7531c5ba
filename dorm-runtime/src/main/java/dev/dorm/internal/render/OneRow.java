package dev.dorm.internal.render;

import dev.dorm.generated.ColumnOption;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;

/**
 * Tells conditions that at most one row fulfils: those that compare the key, or a unique column.
 */
final class OneRow {
  private OneRow() {}

  static boolean isOneRow(Predicate where) {
    if (where instanceof Logical all && all.connector() == Logical.Connector.AND) {
      return all.operands().stream().anyMatch(OneRow::isOneRow);
    }
    return where instanceof Comparison comparison
        && comparison.operator() == Comparison.Operator.EQ
        && comparison.right() instanceof Slot
        && comparison.left() instanceof ColumnRef left
        && left.path() == null
        && (left.column().is(ColumnOption.KEY) || left.column().is(ColumnOption.UNIQUE));
  }
}
