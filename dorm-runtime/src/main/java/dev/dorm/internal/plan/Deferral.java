package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.BitSet;

/** Refuses to leave out columns that a program would read as null or 0. */
public final class Deferral {
  private Deferral() {}

  /** Refuses if a column that is not read is not loaded either when the program asks for it. */
  public static void check(ModelBinding<?> model, BitSet read) {
    for (ColumnReference column : model.columns()) {
      if (!read.get(column.index()) && !model.loadsLater(column.index())) {
        throw refused(model, column);
      }
    }
  }

  private static QueryDefinitionError refused(ModelBinding<?> model, ColumnReference column) {
    String name = model.table().model();
    return new QueryDefinitionError(
        "DORM3159",
        column.label()
            + " would not be read, and nothing loads it later: "
            + name
            + " reads it without dorm, as null or 0. FIX: fetch("
            + name
            + "_."
            + column.property()
            + ") at the beginning of its getter; or implements "
            + name
            + "Fields without a getter of its own; or read the column.",
        null);
  }
}
