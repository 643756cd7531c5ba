package dev.dorm.internal.ast;

import dev.dorm.generated.ModelBinding;

/** Deleted rows. The predicate goes over no relation; what does stands in a subquery on the key. */
public record Delete(ModelBinding<?> model, Predicate where) implements Statement {}
