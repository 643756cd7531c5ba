package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that get values of their own each: the values are the lists of the keys and of each column.
 *
 * @param model the model
 * @param columns the columns that change
 */
public record UpdateRows(ModelBinding<?> model, List<ColumnReference> columns)
    implements Statement {
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof UpdateRows updateRows
            && model.equals(updateRows.model)
            && columns.equals(updateRows.columns));
  }

  @Override
  public int hashCode() {
    return 31 * model.hashCode() + columns.hashCode();
  }
}
