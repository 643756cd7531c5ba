package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;

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
    implements Statement {}
