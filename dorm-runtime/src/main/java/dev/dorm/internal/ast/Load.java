package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * New rows that follow the statement, where a database takes them so.
 *
 * @param into the model
 * @param columns the columns that are given
 */
public record Load(ModelBinding<?> into, List<ColumnReference> columns) implements Statement {}
