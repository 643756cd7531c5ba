package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import java.util.List;

/**
 * Tells statements in which a sensitive column is compared, computed with, written, or given alone.
 */
public final class SensitiveFinder extends TreeWalker {
  private boolean found;

  private SensitiveFinder() {}

  /** Whether a value is made of a sensitive column. */
  public static boolean isIn(Operand operand) {
    SensitiveFinder finder = new SensitiveFinder();
    finder.walk(operand);
    return finder.found;
  }

  /** Whether a statement does more with a sensitive column than read it with its row. */
  public static boolean isIn(Statement statement) {
    SensitiveFinder finder = new SensitiveFinder();
    finder.statement(statement);
    return finder.found;
  }

  private void statement(Statement statement) {
    if (statement instanceof Select select) {
      inside(select);
    } else if (statement instanceof Compound compound) {
      compound.parts().forEach(this::inside);
    } else if (statement instanceof Locked locked) {
      inside(locked.query());
    } else if (statement instanceof CountOf count) {
      statement(count.query());
    } else if (statement instanceof Update update) {
      walk(update.where());
      for (Assigned assigned : update.assigned()) {
        found |= assigned.column().is(ColumnOption.SENSITIVE);
        walk(assigned.operand());
      }
    } else if (statement instanceof Insert insert) {
      written(insert.columns());
    } else if (statement instanceof Load load) {
      written(load.columns());
    } else if (statement instanceof Upsert upsert) {
      written(upsert.insert().columns());
    } else if (statement instanceof UpdateRows rows) {
      written(rows.columns());
    } else if (statement instanceof Compute compute) {
      written(compute.model().columns());
    } else if (statement instanceof Delete delete) {
      walk(delete.where());
    } else if (statement instanceof DeleteTogether together) {
      together.deletes().forEach(this::statement);
    }
  }

  private void written(List<ColumnReference> columns) {
    for (ColumnReference column : columns) {
      found |= column.is(ColumnOption.SENSITIVE);
    }
  }

  @Override
  public void column(ColumnRef column) {
    found |= column.column().is(ColumnOption.SENSITIVE);
  }
}
