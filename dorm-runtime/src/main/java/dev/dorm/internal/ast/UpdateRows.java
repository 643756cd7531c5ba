package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * Rows that get values of their own each. The values are the lists of the keys and of each column;
 * or, where a dialect has no such lists, the key and the columns of row after row.
 *
 * @param model the model
 * @param columns the columns that change
 * @param rows the number of rows; 0 where the values are lists
 */
public record UpdateRows(ModelBinding<?> model, List<ColumnReference> columns, int rows)
    implements Statement {}
