package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RelationReference.Junction;

/**
 * New pairs in a table between two models; a pair that is there already stays as it is.
 *
 * @param junction the table
 * @param source the type of the declaring model's key
 * @param target the type of the other model's key
 * @param rows how many pairs
 */
public record InsertPairs(Junction junction, ColumnType<?> source, ColumnType<?> target, int rows)
    implements Statement {}
