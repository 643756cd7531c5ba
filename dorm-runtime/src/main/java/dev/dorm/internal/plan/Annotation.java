package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A value that a query computes for each of its rows.
 *
 * @param key what the row keeps the value under: the expression object itself
 * @param name what the value is called; null for a computed value without a label
 * @param type how the value is read
 * @param value the value as the engine holds it
 */
public record Annotation(Object key, @Nullable String name, ColumnType<?> type, Fragment value) {}
