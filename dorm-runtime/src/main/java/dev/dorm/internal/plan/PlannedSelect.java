package dev.dorm.internal.plan;

import dev.dorm.internal.ast.Select;
import org.jspecify.annotations.Nullable;

/**
 * A select and its values.
 *
 * @param select the shape
 * @param values the values in the order of its slots
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares the pair
public record PlannedSelect(Select select, @Nullable Object[] values) {}
