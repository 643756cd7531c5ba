package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;
import java.util.List;

/**
 * Values computed from a row that is in no table. Their own values come first, then those of the
 * row's columns, in the model's order.
 *
 * @param model the model of the row
 * @param values what is computed
 */
public record Compute(ModelBinding<?> model, List<Operand> values) implements Statement {}
