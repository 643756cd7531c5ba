package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * Rows that get values of their own each: the values are the lists of the keys and of each column.
 *
 * @param model the model
 * @param columns the columns that change
 */
public record UpdateRows(ModelBinding<?> model, List<ColumnReference> columns)
    implements Statement {}
