package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RelationReference.Junction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs taken from a table between two models: those of one source, or of them those with the
 * targets in a list.
 *
 * @param junction the table
 * @param source the type of the declaring model's key
 * @param targets the other model's keys, or null for all
 */
public record DeletePairs(Junction junction, ColumnType<?> source, @Nullable ListSlot targets)
    implements Statement {}
