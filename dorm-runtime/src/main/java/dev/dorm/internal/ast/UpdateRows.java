package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that get values of their own each: the values are the lists of the keys, of each column and
 * of the keys again, or row after row, the key first.
 *
 * @param model the model
 * @param columns the columns that change
 * @param rows how many rows; 0 for lists
 */
public record UpdateRows(ModelBinding<?> model, List<ColumnReference> columns, int rows)
    implements Statement {
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UpdateRows updateRows
            && rows == updateRows.rows
            && model.equals(updateRows.model)
            && columns.equals(updateRows.columns));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * model.hashCode() + columns.hashCode()) + rows;
  }
}
