package dev.dorm.internal.plan;

import dev.dorm.internal.ast.Compound;
import org.jspecify.annotations.Nullable;

/**
 * The keys of several queries combined.
 *
 * @param compound the shape
 * @param values the values of the parts, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the array or compares sources
public record Source(Compound compound, @Nullable Object[] values) {}
