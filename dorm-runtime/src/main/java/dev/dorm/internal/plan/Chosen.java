package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Operand;
import org.jspecify.annotations.Nullable;

/**
 * A value that a query gives in each of its rows.
 *
 * @param key what the row keeps the value under: the expression object itself
 * @param name what the value is called; null for a computed value without a label
 * @param type how the value is read
 * @param value the value as the engine holds it
 * @param aggregated whether it is computed from the rows of a group
 */
public record Chosen(
    Object key, @Nullable String name, ColumnType<?> type, Fragment value, boolean aggregated) {

  Operand operand() {
    return (Operand) value.node();
  }
}
