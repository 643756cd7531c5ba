package dev.dorm.internal.render;

import dev.dorm.generated.ColumnReference;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Predicate;

/**
 * Tells conditions that at most one row fulfils: those that compare the key, or a unique column.
 */
final class OneRow {
  private OneRow() {}

  static boolean isOneRow(Predicate where) {
    if (where instanceof Logical all && all.connector() == Logical.Connector.AND) {
      return all.operands().stream().anyMatch(OneRow::isOneRow);
    }
    ColumnReference given = where instanceof Comparison comparison ? comparison.given() : null;
    return given != null && given.isUnique();
  }
}
