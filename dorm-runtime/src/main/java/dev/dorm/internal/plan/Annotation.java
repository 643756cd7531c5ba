package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;

/**
 * A value that a query computes for each of its rows.
 *
 * @param key what the row keeps the value under: the expression object itself
 * @param type how the value is read
 * @param value the value as the engine holds it
 */
public record Annotation(Object key, ColumnType<?> type, Fragment value) {}
