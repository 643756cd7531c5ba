package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New rows.
 *
 * @param into the model
 * @param columns the columns that are given, possibly none
 * @param rows how many rows; 0 where the values are one list per column
 * @param returning the columns that come back, possibly none
 */
public record Insert(
    ModelBinding<?> into, List<ColumnReference> columns, int rows, List<ColumnReference> returning)
    implements Statement {
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Insert insert
            && rows == insert.rows
            && into.equals(insert.into)
            && columns.equals(insert.columns)
            && returning.equals(insert.returning));
  }

  @Override
  public int hashCode() {
    int hash = into.hashCode();
    hash = 31 * hash + columns.hashCode();
    hash = 31 * hash + rows;
    return 31 * hash + returning.hashCode();
  }
}
